import dev.freehold.HandleOf;
import dev.freehold.pool.FixedPool;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

// Handles as type arguments: what goes in, what comes out, and whole collections.
class InCollections {
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

  static void put(List<@HandleOf(Order.class) Long> orders, QuotePool quotes, Quote quote) {
    orders.add(quotes.handleOf(quote)); //! handle.of.other.pool
  }

  static boolean get(Map<String, @HandleOf(Order.class) Long> orders, QuotePool quotes) {
    return quotes.isLive(orders.get("first")); //! handle.of.other.pool
  }

  static void each(Map<@HandleOf(Order.class) Long, String> orders, QuotePool quotes) {
    for (long handle : orders.keySet()) {
      System.out.println(quotes.isLive(handle)); //! handle.of.other.pool
    }
    for (var entry : orders.entrySet()) {
      System.out.println(quotes.isLive(entry.getKey())); //! handle.of.other.pool
    }
  }

  static void whole(List<@HandleOf(Order.class) Long> orders) {
    List<@HandleOf(Quote.class) Long> quotes = orders; //! handle.of.other.pool
    System.out.println(quotes);
  }

  static List<@HandleOf(Quote.class) Long> inferred(@HandleOf(Order.class) long handle) {
    return List.of(handle, handle); //! handle.of.other.pool
  }

  static List<@HandleOf(Quote.class) Long> collected(@HandleOf(Order.class) long handle) {
    return Stream.of(handle).collect(Collectors.toList()); //! handle.of.other.pool
  }

  static boolean same(Optional<@HandleOf(Order.class) Long> order, QuotePool quotes) {
    return quotes.isLive(order.orElse(-1L)); //! handle.of.other.pool
  }

  static class Orders extends ArrayList<@HandleOf(Order.class) Long> {
    private static final long serialVersionUID = 1L;
  }

  static boolean inherited(Orders orders, QuotePool quotes) {
    return quotes.isLive(orders.get(0)); //! handle.of.other.pool
  }
}
