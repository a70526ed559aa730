package dev.freehold.internal;

/**
 * How many magazines a pool of several threads has, and how many slots each holds.
 *
 * @param slots that a thread keeps in a magazine of its own
 * @param threads that may have one
 * @param common how many magazines the other threads borrow
 * @param slotsOfCommon that one of those holds
 */
record MagazineSizes(int slots, int threads, int common, int slotsOfCommon) {
  private static final int MOST_SLOTS = 32;
  private static final int MOST_PRIVATE_SLOTS = 16;
  private static final int MOST_THREADS = 256;
  private static final int LEAST_THREADS = 8;
  private static final int PROCESSORS = Runtime.getRuntime().availableProcessors();
  private static final int COMMON = Integer.highestOneBit(4 * PROCESSORS);

  /** Those of a pool in which a thread takes what others keep, before the pool is exhausted. */
  static MagazineSizes shared(int capacity) {
    int slots = Math.max(1, Math.min(MOST_SLOTS, capacity / 8));
    int common = Math.min(COMMON, Integer.highestOneBit(capacity));
    return new MagazineSizes(slots, Math.min(MOST_THREADS, capacity), common, slots);
  }

  /**
   * Those of a pool in which nobody takes what others keep. They are fewer and smaller, as the pool
   * has a slot more for each that may lie in one.
   */
  static MagazineSizes ofOwners(int capacity) {
    int slots = Math.max(1, Math.min(MOST_PRIVATE_SLOTS, capacity / 8));
    int threads = Math.min(MOST_THREADS, Math.max(LEAST_THREADS, 2 * PROCESSORS));
    return new MagazineSizes(slots, threads, COMMON, 1);
  }

  /** How many slots there is room for in all magazines. */
  int room() {
    return threads * slots + common * slotsOfCommon;
  }
}
