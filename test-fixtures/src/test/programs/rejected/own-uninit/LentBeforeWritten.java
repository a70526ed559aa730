import dev.freehold.pool.FixedPool;

class LentBeforeWritten {
  @FixedPool(capacity = 4)
  interface Order {
    long id();

    void id(long value);

    long amount();

    void amount(long value);
  }

  static void print(Order order) {
    System.out.println(order.id() + ": " + order.amount());
  }

  static void run(OrderPool orders) {
    Order order = orders.alloc();
    order.id(7);
    print(order); //! own.uninit
    orders.free(order);
  }
}
