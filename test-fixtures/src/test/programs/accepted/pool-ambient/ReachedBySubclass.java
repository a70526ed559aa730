import dev.freehold.pool.FixedPool;
import dev.freehold.pool.PoolElement;

class ReachedBySubclass extends Venue {
  @Override
  int open(OrderPool orders) {
    try (Order order = orders.alloc()) {
      order.id(1);
      return order.id();
    }
  }
}

class Venue {
  int open(OrderPool orders) {
    return orders.inUse();
  }

  int openNow() {
    return open(OrderPool.global());
  }

  @FixedPool(capacity = 8, global = true)
  interface Order extends PoolElement {
    int id();

    void id(int value);
  }
}
