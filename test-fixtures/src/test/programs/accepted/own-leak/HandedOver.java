import dev.freehold.Own;
import dev.freehold.pool.FixedPool;

@FixedPool(capacity = 4)
interface HandedOver {
  long id();

  void id(long value);

  static void run(HandedOverPool pool) {
    consume(pool, make(pool));
  }

  static HandedOver make(HandedOverPool pool) {
    HandedOver order = pool.alloc();
    order.id(1);
    return order;
  }

  static void consume(HandedOverPool pool, @Own HandedOver order) {
    pool.free(order);
  }
}
