package dev.freehold.benchmarks.runtime.offheap;

import dev.freehold.benchmarks.runtime.Sizes;

/** Where the fields of a quote are, in bytes, as a C compiler places them. */
final class QuoteOffsets {
  static final int ID = 0;
  static final int TIME = 8;
  static final int PRICE = 16;
  static final int LIMIT = 24;
  static final int QUANTITY = 32;
  static final int VENUE = 36;
  static final int LOT = 40;
  static final int SIDE = 42;
  static final int SIZE = 48;

  /** All elements of a comparison. */
  static final int TOTAL = SIZE * Sizes.CAPACITY;

  private QuoteOffsets() {}
}
