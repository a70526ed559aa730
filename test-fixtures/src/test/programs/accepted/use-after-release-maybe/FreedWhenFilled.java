import dev.freehold.Own;
import dev.freehold.pool.FixedPool;
import dev.freehold.pool.Init;

class FreedWhenFilled {
  @FixedPool(capacity = 4, init = Init.ZERO)
  interface Order {
    long left();

    void left(long value);
  }

  static void run(@Own Order order, OrderPool orders, long fill) {
    System.out.println(order.left());
    order.left(order.left() - fill);
    orders.free(order);
  }
}
