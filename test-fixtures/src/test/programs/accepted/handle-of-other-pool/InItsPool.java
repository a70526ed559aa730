import dev.freehold.Mut;
import dev.freehold.Own;
import dev.freehold.pool.FixedPool;

// A variable is a handle of what it was given last; a constant that is no handle stands for none.
class InItsPool {
  private static final long NONE = -1;

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

  static long read(OrderPool orders, Order order) {
    long handle = orders.handleOf(order);
    return orders.at(handle).id();
  }

  static boolean inferred(OrderPool orders, Order order) {
    var handle = orders.handleOf(order);
    var same = handle;
    return orders.isLive(same);
  }

  static void change(@Mut OrderPool orders, Order order) {
    orders.editAt(orders.handleOf(order)).id(1);
  }

  static void hand(OrderPool orders, @Own Order order) {
    orders.free(orders.attach(orders.detach(order)));
  }

  static boolean lastOne(OrderPool orders, QuotePool quotes, Order order, Quote quote) {
    long handle = orders.handleOf(order);
    boolean live = orders.isLive(handle);
    handle = quotes.handleOf(quote);
    return live && quotes.isLive(handle);
  }

  static boolean orNone(OrderPool orders, Order order, boolean some) {
    long handle = 0;
    if (some) {
      handle = orders.handleOf(order);
    }
    long other = some ? handle : NONE;
    return orders.isLive(handle) || orders.isLive(other);
  }

  static String shown(OrderPool orders, QuotePool quotes, Order order, Quote quote) {
    long mixed = orders.handleOf(order) * 31 + quotes.handleOf(quote);
    return mixed + ": " + orders.handleOf(order) + ", " + quotes.handleOf(quote);
  }
}
