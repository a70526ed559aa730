import dev.freehold.HandleOf;
import dev.freehold.pool.FixedPool;
import java.util.Arrays;

// A copy of an array of handles is one, too.
class CopiedArray {
  @FixedPool(capacity = 16)
  interface Order {
    long id();

    void id(long value);
  }

  private @HandleOf(Order.class) long[] handles = new long[4];

  void grow() {
    handles = Arrays.copyOf(handles, 2 * handles.length);
  }

  void cut(int from) {
    handles = Arrays.copyOfRange(handles, from, handles.length);
  }

  @HandleOf(Order.class)
  long[] all() {
    return handles.clone();
  }

  long last(OrderPool orders) {
    @HandleOf(Order.class)
    long[] copy = Arrays.copyOf(handles, handles.length);
    return orders.at(copy[copy.length - 1]).id();
  }
}
