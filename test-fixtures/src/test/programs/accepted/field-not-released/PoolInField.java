import dev.freehold.MustRelease;
import dev.freehold.Own;
import dev.freehold.pool.FixedPool;

@MustRelease("close")
class PoolInField {
  private final @Own OrderPool pool = OrderPool.create();

  @FixedPool(capacity = 4)
  interface Order {
    long id();

    void id(long value);
  }

  long run() {
    Order order = pool.alloc();
    order.id(1);
    long id = order.id();
    pool.free(order);
    return id;
  }

  void close() {
    pool.close();
  }
}
