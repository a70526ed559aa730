import dev.freehold.HandleOf;
import dev.freehold.pool.FixedPool;

// An overrider takes and gives handles of what the overridden method does.
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

  static class OfQuotes implements Listener {
    private @HandleOf(Quote.class) long last;

    @Override
    public void moved(@HandleOf(Quote.class) long handle) { //! handle.of.other.pool
      last = handle;
    }

    @Override
    public @HandleOf(Quote.class) long last() { //! handle.of.other.pool
      return last;
    }
  }

  interface Source<T> {
    T next();
  }

  static class OfOrders implements Source<@HandleOf(Order.class) Long> {
    @Override
    public @HandleOf(Quote.class) Long next() { //! handle.of.other.pool
      return 0L;
    }
  }

  static Listener anonymous(@HandleOf(Quote.class) long quote) {
    return new Listener() {
      @Override
      public void moved(@HandleOf(Order.class) long handle) {}

      @Override
      public @HandleOf(Order.class) long last() {
        return quote; //! handle.of.other.pool
      }
    };
  }
}
