package dev.freehold.internal;

/**
 * Names an element by a number: the slot in the lower 24 bits, and above it how often the slot has
 * changed hands, so that a handle kept too long is told from a new one. The count comes round after
 * 2^40 changes of one slot.
 */
final class Handles {
  private static final int SLOT_BITS = 24;
  private static final long SLOTS = (1L << SLOT_BITS) - 1;
  private static final int STATE_BITS = 2;
  private static final long GENERATIONS = (1L << (Long.SIZE - SLOT_BITS + STATE_BITS)) - 1;

  private Handles() {}

  /**
   * Whoever has detached the element has given it up: a handle from him would be the new owner's.
   */
  static long of(SlotElement element) {
    requireOwned(element);
    return encode(element);
  }

  static int slot(long handle) {
    return (int) (handle & SLOTS);
  }

  static boolean isCurrent(SlotElement element, long handle) {
    return is(element.generation$, handle, SlotElement.LIVE);
  }

  /** Whether the handle is of the element as it was when it was released, or as it is. */
  static boolean isOfLast(SlotElement element, long handle) {
    return handle >>> SLOT_BITS << STATE_BITS
        == (element.generation$ & ~SlotElement.STATE & GENERATIONS);
  }

  static long detach(SlotElement element) {
    requireOwned(element);
    element.generation$ += SlotElement.COUNT + SlotElement.DETACHED;
    return encode(element);
  }

  /** Whether the handle is one that was detached and not attached since. */
  static boolean attach(SlotElement element, long handle) {
    if (!is(element.generation$, handle, SlotElement.STATE)) {
      return false;
    }
    element.generation$ += SlotElement.COUNT - SlotElement.DETACHED;
    return true;
  }

  /** The same, for threads that may try it at once: it succeeds for one of them. */
  static boolean attachOnce(SlotElement element, long handle) {
    long seen = element.generation$;
    return is(seen, handle, SlotElement.STATE)
        && element.replaceGeneration(seen, seen + SlotElement.COUNT - SlotElement.DETACHED);
  }

  static long encode(long generation, int slot) {
    return (generation >>> STATE_BITS) << SLOT_BITS | slot;
  }

  private static void requireOwned(SlotElement element) {
    if ((element.generation$ & SlotElement.STATE) != SlotElement.LIVE) {
      throw element.notLive$();
    }
  }

  private static long encode(SlotElement element) {
    return encode(element.generation$, element.slot$);
  }

  private static boolean is(long generation, long handle, long state) {
    long expected = handle >>> SLOT_BITS << STATE_BITS | state;
    return (generation & GENERATIONS) == expected;
  }
}
