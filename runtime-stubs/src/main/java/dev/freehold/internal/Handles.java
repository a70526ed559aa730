package dev.freehold.internal;

/**
 * Names an element by a number: the slot in the lower 24 bits, and above it how often the slot has
 * changed hands, so that a handle kept too long is told from a new one. The count comes round after
 * 2^40 changes of one slot.
 */
final class Handles {
  private static final int SLOT_BITS = 24;
  private static final long SLOTS = (1L << SLOT_BITS) - 1;
  private static final int STATE_BITS = 3;
  private static final long DETACHED = SlotElement.LIVE | SlotElement.DETACHED;
  private static final long KEPT = SlotElement.LIVE | SlotElement.KEPT;
  private static final long GENERATIONS = (1L << (Long.SIZE - SLOT_BITS + STATE_BITS)) - 1;

  private Handles() {}

  /**
   * Whoever has detached the element has given it up: a handle from him would be the new owner's.
   */
  static long of(SlotElement element) {
    if (!element.isKept()) {
      requireOwned(element);
    }
    return encode(element);
  }

  static int slot(long handle) {
    return (int) (handle & SLOTS);
  }

  /** Whoever owns the element, unless it is a handle. */
  static boolean isCurrent(SlotElement element, long handle) {
    return is(element.generation$ & ~SlotElement.KEPT, handle, SlotElement.LIVE);
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
    if (!is(element.generation$, handle, DETACHED)) {
      return false;
    }
    element.generation$ += SlotElement.COUNT - SlotElement.DETACHED;
    return true;
  }

  /** The same, for threads that may try it at once: it succeeds for one of them. */
  static boolean attachOnce(SlotElement element, long handle) {
    long seen = element.generation$;
    return is(seen, handle, DETACHED)
        && element.replaceGeneration(seen, seen + SlotElement.COUNT - SlotElement.DETACHED);
  }

  /** The handles that there are of the element stay good. */
  static long keep(SlotElement element) {
    requireOwned(element);
    element.generation$ += SlotElement.KEPT;
    return encode(element);
  }

  /** Whether the handle was one of an element that was the pool's, and is its owner's now. */
  static boolean takeOut(SlotElement element, long handle) {
    long seen = element.generation$;
    return is(seen, handle, KEPT)
        && element.replaceGeneration(seen, seen + SlotElement.COUNT - SlotElement.KEPT);
  }

  /** The generation of an element of a file, after so many changes. */
  static long committed(long changes) {
    return changes << STATE_BITS | SlotElement.COMMITTED;
  }

  static long encode(long generation, int slot) {
    return (generation >>> STATE_BITS) << SLOT_BITS | slot;
  }

  /** The handle of an element of a group that is released together. */
  static long inGroup(long group, int slot) {
    return group << SLOT_BITS | slot;
  }

  /** Whether a handle is of that group, which is 0 as long as no handle is. */
  static boolean isInGroup(long handle, long group) {
    return handle >>> SLOT_BITS == group && group != 0;
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
