package dev.freehold.pools.model;

import dev.freehold.pool.FixedPool;
import dev.freehold.pool.Init;
import java.util.stream.Stream;

/** Pools of a fixed size, with each way to fill what is allocated. */
final class FixedCells {
  private FixedCells() {}

  @FixedPool(capacity = 4)
  interface FixedUndefined extends Cell {}

  @FixedPool(capacity = 4, init = Init.ZERO)
  interface FixedZero extends Cell {}

  @FixedPool(capacity = 4, init = Init.PATTERN)
  interface FixedPattern extends Cell {}

  @FixedPool(capacity = 1, init = Init.LAZY)
  interface FixedLazy extends Cell {}

  static Stream<Kind> kinds() {
    return Stream.of(
        new Kind("fixed", FixedUndefinedPool::create, Init.UNDEFINED, Threads.ONE, 4, 4),
        new Kind("fixed, zero", FixedZeroPool::create, Init.ZERO, Threads.ONE, 4, 4),
        new Kind("fixed, pattern", FixedPatternPool::create, Init.PATTERN, Threads.ONE, 4, 4),
        new Kind("fixed, lazy, one slot", FixedLazyPool::create, Init.LAZY, Threads.ONE, 1, 1));
  }
}
