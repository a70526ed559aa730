import dev.freehold.memory.OwnList;
import dev.freehold.pool.FixedPool;
import dev.freehold.pool.PoolElement;

class ListOfPools {
  @FixedPool(capacity = 4)
  interface Order extends PoolElement {
    long id();

    void id(long value);
  }

  static void run() {
    try (OwnList<OrderPool> pools = OwnList.create()) {
      pools.add(OrderPool.create());
      Order order = pools.get(0).alloc();
      order.close();
    }
  }
}
