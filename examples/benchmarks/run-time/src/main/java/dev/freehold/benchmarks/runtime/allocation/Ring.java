package dev.freehold.benchmarks.runtime.allocation;

import dev.freehold.benchmarks.runtime.Sizes;

/** Says which of the live elements is the oldest; a new one takes its place. */
public abstract class Ring {
  private int oldest;

  /** The place of the oldest. */
  public final int next() {
    oldest = (oldest + 1) & (Sizes.LIVE - 1);
    return oldest;
  }
}
