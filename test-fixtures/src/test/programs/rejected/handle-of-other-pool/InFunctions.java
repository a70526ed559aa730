import dev.freehold.HandleOf;
import dev.freehold.pool.FixedPool;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

// Functions of handles: lambdas, method references, and what their interfaces say.
class InFunctions {
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

  interface Moved {
    void from(@HandleOf(Order.class) long handle);
  }

  static void order(@HandleOf(Order.class) long handle) {}

  static void quote(@HandleOf(Quote.class) long handle) {}

  static void lambda(List<@HandleOf(Order.class) Long> orders) {
    orders.forEach(handle -> quote(handle)); //! handle.of.other.pool
    orders.forEach(InFunctions::quote); //! handle.of.other.pool
    orders.forEach(handle -> order(handle));
  }

  static Moved reference() {
    return InFunctions::quote; //! handle.of.other.pool
  }

  static Moved typed() {
    return (@HandleOf(Quote.class)
        long handle) -> {}; //! handle.of.other.pool
  }

  static Supplier<@HandleOf(Quote.class) Long> given(@HandleOf(Order.class) long handle) {
    return () -> handle; //! handle.of.other.pool
  }

  static void applied(
      Function<@HandleOf(Order.class) Long, @HandleOf(Quote.class) Long> quoteOf,
      @HandleOf(Order.class) long order) {
    quote(quoteOf.apply(order));
    order(quoteOf.apply(order)); //! handle.of.other.pool
  }

  static Supplier<Long> block(@HandleOf(Order.class) long handle) {
    return () -> {
      long same = handle;
      quote(same); //! handle.of.other.pool
      return same;
    };
  }
}
