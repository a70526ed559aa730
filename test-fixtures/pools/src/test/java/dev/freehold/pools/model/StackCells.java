package dev.freehold.pools.model;

import dev.freehold.pool.Init;
import dev.freehold.pool.StackPool;
import java.util.stream.Stream;

/** Stacks of frames, with each way to fill what is allocated. */
final class StackCells {
  private StackCells() {}

  @StackPool(capacity = 5)
  interface StackUndefined extends Cell {}

  @StackPool(capacity = 5, init = Init.ZERO)
  interface StackZero extends Cell {}

  @StackPool(capacity = 3, init = Init.PATTERN)
  interface StackPattern extends Cell {}

  @StackPool(capacity = 4, init = Init.LAZY)
  interface StackLazy extends Cell {}

  static Stream<StackKind> kinds() {
    return Stream.of(
        new StackKind("stack", StackUndefinedPool::create, Init.UNDEFINED),
        new StackKind("stack, zero", StackZeroPool::create, Init.ZERO),
        new StackKind("stack, pattern", StackPatternPool::create, Init.PATTERN),
        new StackKind("stack, lazy", StackLazyPool::create, Init.LAZY));
  }
}
