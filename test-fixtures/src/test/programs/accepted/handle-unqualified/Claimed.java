import dev.freehold.HandleOf;
import dev.freehold.pool.FixedPool;
import java.nio.ByteBuffer;

// Where numbers come from outside, a cast says what they are.
class Claimed {
  @FixedPool(capacity = 16)
  interface Order {
    long id();

    void id(long value);
  }

  static boolean read(OrderPool orders, ByteBuffer from) {
    long handle = (@HandleOf(Order.class) long) from.getLong();
    return orders.isLive(handle) && orders.at(handle).id() > 0;
  }

  static @HandleOf(Order.class) long parsed(String text) {
    return (@HandleOf(Order.class) long) Long.parseLong(text);
  }

  static void write(OrderPool orders, Order order, ByteBuffer to) {
    to.putLong(orders.handleOf(order));
  }
}
