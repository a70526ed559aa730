package dev.freehold.internal;

/**
 * The bytes on both sides of slots of native storage that were allocated while the pool was
 * watched. They are filled with a pattern; a write past the end of a slot, or before its beginning,
 * breaks it.
 */
public interface SlotGuards {
  /** Says that the pattern is whole. */
  long WHOLE = Long.MIN_VALUE;

  /** Whether there are guards around no slot. */
  boolean isEmpty();

  /** Whether there are guards around a slot. */
  boolean surrounds(int slot);

  /** Writes the pattern on both sides of a slot, if there are guards around it. */
  void arm(int slot);

  /**
   * Where the pattern around a slot is broken.
   *
   * @return the first changed byte's distance in bytes from the beginning of the slot, negative if
   *     it lies before it, or {@link #WHOLE}, also where there are no guards
   */
  long brokenAt(int slot);
}
