import dev.freehold.MustRelease;
import dev.freehold.Mut;
import dev.freehold.Own;
import dev.freehold.memory.OwnMap;
import dev.freehold.pool.FixedPool;
import dev.freehold.pool.PoolElement;

@MustRelease("close")
class OrderBook {
  @FixedPool(capacity = 64)
  interface Order extends PoolElement {
    long id();

    void id(long value);

    long price();

    void price(long value);
  }

  private final @Own OrderPool pool = OrderPool.create();
  private final @Own OwnMap<Long, Order> open = OwnMap.create();
  private long best;

  void add(@Mut OrderBook this, long id, long price) {
    Order order = pool.alloc();
    order.id(id);
    order.price(price);
    best = Math.max(best, order.price());
    Order replaced = open.put(id, order);
    if (replaced != null) {
      replaced.close();
    }
  }

  boolean cancel(@Mut OrderBook this, long id) {
    Order order = open.remove(id);
    if (order == null) {
      return false;
    }
    order.close();
    return true;
  }

  long price(long id) {
    Order order = open.get(id);
    return order == null ? 0 : order.price();
  }

  void close() {
    try {
      open.close();
    } finally {
      pool.close();
    }
  }
}
