package dev.freehold.pools.model;

import dev.freehold.pool.DynamicPool;
import dev.freehold.pool.Init;
import java.util.stream.Stream;

/** Pools that grow, with each way to fill what is allocated. */
final class DynamicCells {
  private DynamicCells() {}

  @DynamicPool(initial = 2, max = 7)
  interface DynamicUndefined extends Cell {}

  @DynamicPool(initial = 1, max = 5, init = Init.ZERO)
  interface DynamicZero extends Cell {}

  @DynamicPool(initial = 1, max = 4, init = Init.PATTERN)
  interface DynamicPattern extends Cell {}

  @DynamicPool(initial = 3, max = 3, init = Init.LAZY)
  interface DynamicLazy extends Cell {}

  static Stream<Kind> kinds() {
    return Stream.of(
        new Kind("dynamic", DynamicUndefinedPool::create, Init.UNDEFINED, Threads.ONE, 2, 7),
        new Kind("dynamic, zero", DynamicZeroPool::create, Init.ZERO, Threads.ONE, 1, 5),
        new Kind("dynamic, pattern", DynamicPatternPool::create, Init.PATTERN, Threads.ONE, 1, 4),
        new Kind("dynamic, lazy", DynamicLazyPool::create, Init.LAZY, Threads.ONE, 3, 3));
  }
}
