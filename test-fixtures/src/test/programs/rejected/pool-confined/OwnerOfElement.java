import dev.freehold.MustRelease;
import dev.freehold.Own;
import dev.freehold.pool.FixedPool;
import dev.freehold.pool.PoolElement;

class OwnerOfElement {
  @FixedPool(capacity = 4)
  interface Order extends PoolElement {
    int id();

    void id(int value);
  }

  @MustRelease("close")
  static class Desk {
    private final @Own Order order;

    Desk(OrderPool pool) {
      order = pool.alloc();
      order.id(1);
    }

    void close() {
      order.close();
    }
  }

  static void hand(@Own Desk desk) {
    new Thread(() -> desk.close()).start(); //! pool.confined
  }
}
