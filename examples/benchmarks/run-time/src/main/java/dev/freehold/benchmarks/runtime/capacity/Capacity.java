package dev.freehold.benchmarks.runtime.capacity;

import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** How many slots there are. */
@State(Scope.Thread)
public class Capacity {
  /** Elements in use where that does not grow with the pool. */
  static final int FEW = 32;

  /** As a power of two. */
  @Param({"6", "10", "16", "22"})
  public int exponent;

  final int slots() {
    return 1 << exponent;
  }
}
