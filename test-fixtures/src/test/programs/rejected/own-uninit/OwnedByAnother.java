import dev.freehold.Own;
import dev.freehold.pool.FixedPool;

class OwnedByAnother {
  @FixedPool(capacity = 4)
  interface Order {
    long id();

    void id(long value);
  }

  static long run(OrderPool orders) {
    Order order = orders.alloc();
    @Own Order kept = order;
    long id = kept.id(); //! own.uninit
    orders.free(kept);
    return id;
  }
}
