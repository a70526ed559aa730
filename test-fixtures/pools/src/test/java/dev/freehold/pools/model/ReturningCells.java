package dev.freehold.pools.model;

import dev.freehold.pool.FixedPool;
import dev.freehold.pool.Init;
import java.util.stream.Stream;

/** Pools of one thread's, whose elements others may release. */
final class ReturningCells {
  private ReturningCells() {}

  @FixedPool(capacity = 4, returnRing = true)
  interface ReturningUndefined extends Cell {}

  @FixedPool(capacity = 3, returnRing = true, init = Init.ZERO)
  interface ReturningZero extends Cell {}

  @FixedPool(capacity = 4, returnRing = true, init = Init.PATTERN)
  interface ReturningPattern extends Cell {}

  @FixedPool(capacity = 1, returnRing = true, init = Init.LAZY)
  interface ReturningLazy extends Cell {}

  static Stream<Kind> kinds() {
    return Stream.of(
        kind("ring", ReturningUndefinedPool::create, Init.UNDEFINED, 4),
        kind("ring, zero", ReturningZeroPool::create, Init.ZERO, 3),
        kind("ring, pattern", ReturningPatternPool::create, Init.PATTERN, 4),
        kind("ring, lazy, one slot", ReturningLazyPool::create, Init.LAZY, 1));
  }

  private static Kind kind(String name, Kind.Creation creation, Init init, int slots) {
    return new Kind(name, creation, init, Threads.ONE_ALLOCATES, slots, slots);
  }
}
