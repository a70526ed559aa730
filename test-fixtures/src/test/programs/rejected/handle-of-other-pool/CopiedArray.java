import dev.freehold.HandleOf;
import java.util.Arrays;

// What is copied is what it was.
class CopiedArray {
  static class Order {}

  static class Quote {}

  private @HandleOf(Order.class) long[] orders = new long[4];
  private @HandleOf(Quote.class) long[] quotes = new long[4];

  void grow() {
    orders = Arrays.copyOf(quotes, 8); //! handle.of.other.pool
  }

  void cut() {
    quotes = Arrays.copyOfRange(orders, 1, 2); //! handle.of.other.pool
  }

  @HandleOf(Quote.class)
  long[] all() {
    return orders.clone(); //! handle.of.other.pool
  }
}
