import dev.freehold.HandleOf;
import dev.freehold.pool.FixedPool;
import java.util.List;

// A number of which nobody says that it is a handle is told of, each variable once.
class NotSaid {
  @FixedPool(capacity = 16)
  interface Order {
    long id();

    void id(long value);
  }

  private long last;

  boolean field(OrderPool orders, Order order) {
    last = orders.handleOf(order);
    return orders.isLive(last);
  }

  boolean later(OrderPool orders) {
    return orders.isLive(last) && orders.at(last).id() > 0; //! handle.unqualified
  }

  static boolean parameter(OrderPool orders, long handle) {
    return orders.isLive(handle); //! handle.unqualified
  }

  static boolean inList(OrderPool orders, List<Long> handles) {
    List<@HandleOf(Order.class) Long> typed = handles; //! handle.unqualified
    return orders.isLive(typed.get(0)) || orders.isLive(handles.get(0)); //! handle.unqualified
  }

  static boolean given(OrderPool orders, long[] read) {
    List<@HandleOf(Order.class) Long> typed = List.of(read[0]); //! handle.unqualified
    return orders.isLive(typed.get(0));
  }
}
