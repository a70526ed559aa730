package dev.freehold.pools.model;

import dev.freehold.pool.Init;
import dev.freehold.pool.SharedPool;
import java.util.stream.Stream;

/** Pools that any thread may use. */
final class SharedCells {
  private SharedCells() {}

  @SharedPool(capacity = 4)
  interface SharedUndefined extends Cell {}

  @SharedPool(capacity = 3, init = Init.ZERO)
  interface SharedZero extends Cell {}

  @SharedPool(capacity = 1, init = Init.PATTERN)
  interface SharedPattern extends Cell {}

  @SharedPool(capacity = 100, init = Init.LAZY)
  interface SharedLazy extends Cell {}

  @SharedPool(capacity = 5, exact = false)
  interface SharedByOwners extends Cell {}

  static Stream<Kind> kinds() {
    return Stream.of(
        kindOfOwners(),
        new Kind("shared", SharedUndefinedPool::create, Init.UNDEFINED, Threads.ANY, 4, 4),
        new Kind("shared, zero", SharedZeroPool::create, Init.ZERO, Threads.ANY, 3, 3),
        new Kind(
            "shared, pattern, one slot",
            SharedPatternPool::create,
            Init.PATTERN,
            Threads.ANY,
            1,
            1),
        new Kind("shared, lazy", SharedLazyPool::create, Init.LAZY, Threads.ANY, 100, 100));
  }

  /** How many slots it has depends on the machine; one thread can use all. */
  private static Kind kindOfOwners() {
    try (SharedByOwnersPool pool = SharedByOwnersPool.create()) {
      int slots = pool.capacity();
      return new Kind(
          "shared, by owners",
          SharedByOwnersPool::create,
          Init.UNDEFINED,
          Threads.ANY,
          slots,
          slots);
    }
  }
}
