import dev.freehold.pool.FixedPool;
import dev.freehold.pool.PoolElement;

class ReachedBySubclass extends Venue {
  @Override
  int open() {
    try (Order order = OrderPool.global().alloc()) { //! pool.ambient
      order.id(1);
      return order.id();
    }
  }
}

class Venue {
  int open() {
    return OrderPool.global().inUse();
  }

  @FixedPool(capacity = 8, global = true)
  interface Order extends PoolElement {
    int id();

    void id(int value);
  }
}
