package dev.freehold.benchmarks.runtime.region;

/** Where the fields of a tick are, in bytes, as a C compiler places them. */
final class TickOffsets {
  static final int ID = 0;
  static final int TIME = 8;
  static final int PRICE = 16;
  static final int QUANTITY = 24;
  static final int VENUE = 28;
  static final int SIZE = 32;
  static final int ALIGNMENT = 8;

  private TickOffsets() {}
}
