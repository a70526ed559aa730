import dev.freehold.pool.FixedPool;
import dev.freehold.pool.PoolElement;

class OneOfTwo {
  @FixedPool(capacity = 4)
  interface Order extends PoolElement {
    long id();

    void id(long value);
  }

  static long run(OrderPool first, OrderPool second, boolean spare) {
    Order order = spare ? second.alloc() : first.alloc();
    order.id(7);
    long id = order.id();
    order.close();
    return id;
  }
}
