import dev.freehold.pool.FixedPool;

@FixedPool(capacity = 4)
interface PoolNotClosed {
  long id();

  void id(long value);

  static void run() {
    PoolNotClosedPool pool = PoolNotClosedPool.create();
    PoolNotClosed order = pool.alloc();
    pool.free(order);
  } //! own.leak
}
