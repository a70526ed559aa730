import dev.freehold.HandleOf;
import dev.freehold.pool.FixedPool;

// An overrider may take any number, and gives what was promised.
class InOverrider {
  @FixedPool(capacity = 16)
  interface Order {
    long id();

    void id(long value);
  }

  @FixedPool(capacity = 16)
  interface Quote {
    long id();

    void id(long value);
  }

  interface Listener {
    void moved(@HandleOf(Order.class) long handle);

    @HandleOf(Order.class)
    long last();
  }

  static class OfOrders implements Listener {
    private @HandleOf(Order.class) long last;

    @Override
    public void moved(@HandleOf(Order.class) long handle) {
      last = handle;
    }

    @Override
    public @HandleOf(Order.class) long last() {
      return last;
    }
  }

  static class OfAny implements Listener {
    private long count;

    @Override
    public void moved(long handle) {
      count++;
    }

    @Override
    public @HandleOf(Order.class) long last() {
      return count < 0 ? 0 : -1;
    }
  }

  interface Source<T> {
    T next();
  }

  static class Orders implements Source<@HandleOf(Order.class) Long> {
    private @HandleOf(Order.class) long next;

    @Override
    public @HandleOf(Order.class) Long next() {
      return next;
    }
  }

  static boolean used(Orders orders, OrderPool pool) {
    return pool.isLive(orders.next());
  }
}
