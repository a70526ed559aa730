import dev.freehold.pool.FixedPool;

@FixedPool(capacity = 4)
interface UsedAfterFree {
  long id();

  void id(long value);

  static long run(UsedAfterFreePool pool) {
    UsedAfterFree order = pool.alloc();
    pool.free(order);
    return order.id(); //! use.after.release
  }
}
