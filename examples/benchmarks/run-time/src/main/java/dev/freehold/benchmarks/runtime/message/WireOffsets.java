package dev.freehold.benchmarks.runtime.message;

/** Where the fields of a message are in a ring of bytes. */
final class WireOffsets {
  static final int ID = 0;
  static final int TIME = 8;
  static final int PRICE = 16;
  static final int QUANTITY = 24;
  static final int SIZE = 28;

  /** What Agrona calls a message's type; above 0. */
  static final int TYPE = 1;

  private WireOffsets() {}
}
