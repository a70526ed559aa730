package dev.freehold.internal;

/**
 * The bytes between the slots of native storage. They are filled with a pattern while the pool is
 * watched; a write past the end of a slot, or before its beginning, breaks the pattern.
 */
public interface SlotGuards {
  /** Says that the pattern is whole. */
  long WHOLE = Long.MIN_VALUE;

  /** Writes the pattern on both sides of a slot. */
  void arm(int slot);

  /**
   * Where the pattern around a slot is broken.
   *
   * @return the first changed byte's distance in bytes from the beginning of the slot, negative if
   *     it lies before it, or {@link #WHOLE}
   */
  long brokenAt(int slot);
}
