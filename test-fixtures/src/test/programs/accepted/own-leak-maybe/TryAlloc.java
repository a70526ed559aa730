import dev.freehold.pool.FixedPool;

@FixedPool(capacity = 4)
interface TryAlloc {
  long id();

  void id(long value);

  static void run(TryAllocPool pool) {
    TryAlloc order = pool.tryAlloc();
    if (order == null) {
      return;
    }
    order.id(1);
    pool.free(order);
  }
}
