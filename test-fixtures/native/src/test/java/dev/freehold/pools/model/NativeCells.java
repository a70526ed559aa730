package dev.freehold.pools.model;

import dev.freehold.pool.DynamicPool;
import dev.freehold.pool.FixedPool;
import dev.freehold.pool.Init;
import dev.freehold.pool.SharedPool;
import dev.freehold.pool.Storage;
import java.util.stream.Stream;

/** Pools whose elements are in native memory, of each kind that has a free list. */
public final class NativeCells {
  private NativeCells() {}

  @FixedPool(capacity = 4, storage = Storage.NATIVE)
  interface NativeUndefined extends Cell {}

  @FixedPool(capacity = 4, storage = Storage.NATIVE, init = Init.ZERO)
  interface NativeZero extends Cell {}

  @FixedPool(capacity = 3, storage = Storage.NATIVE, init = Init.LAZY)
  interface NativeLazy extends Cell {}

  @DynamicPool(initial = 2, max = 7, storage = Storage.NATIVE, init = Init.PATTERN)
  interface NativeGrowing extends Cell {}

  @SharedPool(capacity = 4, storage = Storage.NATIVE, init = Init.ZERO)
  interface NativeShared extends Cell {}

  @FixedPool(capacity = 4, storage = Storage.NATIVE, init = Init.PATTERN, returnRing = true)
  interface NativeReturning extends Cell {}

  /** One for each kind and way to fill elements. */
  public static Stream<Kind> kinds() {
    return Stream.of(
        fixed("native", NativeUndefinedPool::create, Init.UNDEFINED, 4),
        fixed("native, zero", NativeZeroPool::create, Init.ZERO, 4),
        fixed("native, lazy", NativeLazyPool::create, Init.LAZY, 3),
        new Kind("native, growing", NativeGrowingPool::create, Init.PATTERN, Threads.ONE, 2, 7),
        new Kind("native, shared", NativeSharedPool::create, Init.ZERO, Threads.ANY, 4, 4),
        new Kind(
            "native, ring",
            NativeReturningPool::create,
            Init.PATTERN,
            Threads.ONE_ALLOCATES,
            4,
            4));
  }

  private static Kind fixed(String name, Kind.Creation creation, Init init, int slots) {
    return new Kind(name, creation, init, Threads.ONE, slots, slots);
  }
}
