package dev.freehold.benchmarks.runtime.access;

import dev.freehold.benchmarks.runtime.Sizes;

/** An ordinary object with an array. */
final class PlainBook {
  private final long[] levels = new long[Sizes.VALUES];

  long[] levels() {
    return levels;
  }
}
