import dev.freehold.HandleOf;
import dev.freehold.pool.FixedPool;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

// Handles go through collections, streams and generic methods; where a type says nothing, any does.
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

  static long count(OrderPool orders, Order order) {
    List<@HandleOf(Order.class) Long> handles = new ArrayList<>();
    handles.add(orders.handleOf(order));
    return handles.stream().filter(handle -> orders.isLive(handle)).count();
  }

  static boolean nested(OrderPool orders, Order order) {
    Map<String, List<@HandleOf(Order.class) Long>> byName = new HashMap<>();
    byName.computeIfAbsent("one", name -> new ArrayList<>()).add(orders.handleOf(order));
    for (var entry : byName.entrySet()) {
      for (long handle : entry.getValue()) {
        System.out.println(orders.isLive(handle));
      }
    }
    Iterator<@HandleOf(Order.class) Long> handles = byName.get("one").iterator();
    return handles.hasNext() && orders.isLive(handles.next());
  }

  static List<@HandleOf(Order.class) Long> inferred(@HandleOf(Order.class) long handle) {
    return Stream.of(handle, handle).collect(Collectors.toList());
  }

  static boolean optional(Optional<@HandleOf(Order.class) Long> handle, OrderPool orders) {
    return orders.isLive(handle.orElse(-1L)) || handle.map(orders::isLive).orElse(false);
  }

  static Map<@HandleOf(Order.class) Long, @HandleOf(Quote.class) Long> both(
      @HandleOf(Order.class) long order, @HandleOf(Quote.class) long quote) {
    return Map.of(order, quote);
  }

  static int any(@HandleOf(Order.class) long order, @HandleOf(Quote.class) long quote) {
    Set<Long> seen = new HashSet<>();
    seen.add(order);
    seen.add(quote);
    return size(inferred(order)) + seen.size();
  }

  static int size(List<Long> numbers) {
    return numbers.size();
  }
}
