import dev.freehold.pool.FixedPool;

@FixedPool(capacity = 4)
interface TryAllocNotFreed {
  long id();

  void id(long value);

  static void run(TryAllocNotFreedPool pool) {
    TryAllocNotFreed order = pool.tryAlloc();
    if (order != null) {
      order.id(1);
    }
  } //! own.leak.maybe
}
