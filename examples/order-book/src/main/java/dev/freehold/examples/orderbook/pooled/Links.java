package dev.freehold.examples.orderbook.pooled;

/** What stands where a handle could. */
final class Links {
  /** No element: no handle is 0. */
  static final long NONE = 0;

  private Links() {}
}
