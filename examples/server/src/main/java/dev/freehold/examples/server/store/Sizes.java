package dev.freehold.examples.server.store;

/** The sizes of cells: every eighth byte up to 64, then four to each doubling. */
final class Sizes {
  /** Stands for the size of a text that takes whole pages. */
  static final int WHOLE = -1;

  /** What a cell's place is a multiple of. */
  static final int STEP = 8;

  private static final int FINE = 64;
  private static final int FINE_LOG = 6;
  private static final int FINE_SIZES = FINE / STEP;

  /** The largest cell; what is longer takes whole pages. */
  static final int LARGEST = Pages.BYTES / 2;

  /** How many sizes there are. */
  static final int COUNT = of(LARGEST) + 1;

  private Sizes() {}

  /** The size of cell for so many bytes. */
  static int of(int bytes) {
    if (bytes <= FINE) {
      return (Math.max(bytes, 1) - 1) / STEP;
    }
    if (bytes > LARGEST) {
      return WHOLE;
    }
    int log = 31 - Integer.numberOfLeadingZeros(bytes - 1);
    return FINE_SIZES + (log - FINE_LOG) * 4 + (bytes - 1 >> log - 2) - 4;
  }

  /** How many bytes a cell of a size has. */
  static int bytes(int size) {
    if (size < FINE_SIZES) {
      return (size + 1) * STEP;
    }
    int beyond = size - FINE_SIZES;
    return (beyond % 4 + 5) << (beyond / 4 + FINE_LOG - 2);
  }
}
