import dev.freehold.Mut;
import dev.freehold.Own;
import dev.freehold.pool.FixedPool;

// What a pool gives as a handle, only pools of that declaration take.
class InOtherPool {
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

  static long read(OrderPool orders, QuotePool quotes, Order order) {
    long handle = orders.handleOf(order);
    return quotes.at(handle).id(); //! handle.of.other.pool
  }

  static boolean inferred(OrderPool orders, QuotePool quotes, Order order) {
    var handle = orders.handleOf(order);
    var same = handle;
    return quotes.isLive(same); //! handle.of.other.pool
  }

  static void change(OrderPool orders, @Mut QuotePool quotes, Order order) {
    quotes.editAt(orders.handleOf(order)).id(1); //! handle.of.other.pool
  }

  static void hand(OrderPool orders, QuotePool quotes, @Own Order order) {
    quotes.free(quotes.attach(orders.detach(order))); //! handle.of.other.pool
  }

  static boolean lastOne(OrderPool orders, QuotePool quotes, Order order, Quote quote) {
    long handle = orders.handleOf(order);
    boolean live = orders.isLive(handle);
    handle = quotes.handleOf(quote);
    return live && orders.isLive(handle); //! handle.of.other.pool
  }
}
