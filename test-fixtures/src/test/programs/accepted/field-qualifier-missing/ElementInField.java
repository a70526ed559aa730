import dev.freehold.MustRelease;
import dev.freehold.Own;
import dev.freehold.pool.FixedPool;
import dev.freehold.pool.PoolElement;

class ElementInField {
  @FixedPool(capacity = 4)
  interface Order extends PoolElement {
    long id();

    void id(long value);
  }

  @MustRelease("close")
  static class Session {
    private final @Own Order order;

    Session(@Own Order order) {
      this.order = order;
    }

    void close() {
      order.close();
    }
  }

  static void run(OrderPool pool) {
    Session session = new Session(pool.alloc());
    session.close();
  }
}
