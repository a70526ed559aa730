import dev.freehold.pool.FixedPool;

@FixedPool(capacity = 4)
interface ElementOutlivesPool {
  long id();

  void id(long value);

  static void run(ElementOutlivesPoolPool pool, int n) {
    for (int i = 0; i < n; i++) {
      ElementOutlivesPool order = pool.alloc();
      order.id(n);
      if (order.id() == i) {
        continue; //! own.leak
      }
      pool.free(order);
    }
  }
}
