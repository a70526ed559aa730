import dev.freehold.pool.FixedPool;

class AllocAndFree {
  @FixedPool(capacity = 4)
  interface Order {
    long id();

    void id(long value);
  }

  static long run() {
    try (OrderPool pool = OrderPool.create()) {
      Order order = pool.alloc();
      order.id(7);
      long id = order.id();
      pool.free(order);
      return id;
    }
  }
}
