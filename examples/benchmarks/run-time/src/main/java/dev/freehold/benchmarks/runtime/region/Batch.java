package dev.freehold.benchmarks.runtime.region;

/** What every row does: makes so many objects, writes their fields, and gives all back at once. */
final class Batch {
  /** Objects of a batch. */
  static final int SIZE = 1000;

  private Batch() {}
}
