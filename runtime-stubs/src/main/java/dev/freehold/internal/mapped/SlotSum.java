package dev.freehold.internal.mapped;

/**
 * The checksum of a committed element: of what is in its slot, of the slot's number, of how often
 * an element was committed there, and of whose place it took. Each step is one to one, so that no
 * change within one word of eight bytes stays unseen; of other changes, one in 2^64.
 */
final class SlotSum {
  private static final long FACTOR = 0x9E3779B97F4A7C15L;
  private static final int HALF = 32;

  private SlotSum() {}

  /** What the checksum of an element begins with. */
  static long begin(int slot, long commits, long link) {
    return update(update(update(FACTOR, slot), commits), link);
  }

  /** Takes the next eight bytes of the slot into its checksum, or the rest of it. */
  static long update(long sum, long word) {
    long mixed = (sum ^ word) * FACTOR;
    return mixed ^ mixed >>> HALF;
  }
}
