import dev.freehold.HandleOf;
import dev.freehold.pool.FixedPool;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

// The same functions, each for handles of one declaration; one that takes any number takes these.
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

  static void number(long number) {}

  static void lambda(List<@HandleOf(Order.class) Long> orders) {
    orders.forEach(handle -> order(handle));
    orders.forEach(InFunctions::order);
    orders.forEach(InFunctions::number);
    Consumer<Long> shown = number -> System.out.println(number);
    orders.forEach(shown);
  }

  static Moved reference(boolean any) {
    return any ? InFunctions::number : InFunctions::order;
  }

  static Moved typed() {
    return (@HandleOf(Order.class)
        long handle) -> order(handle);
  }

  static Supplier<@HandleOf(Order.class) Long> given(@HandleOf(Order.class) long handle) {
    return () -> handle;
  }

  static void applied(
      Function<@HandleOf(Order.class) Long, @HandleOf(Quote.class) Long> quoteOf,
      @HandleOf(Order.class) long order) {
    quote(quoteOf.apply(order));
    Function<@HandleOf(Order.class) Long, @HandleOf(Order.class) Long> same = handle -> handle;
    order(same.apply(order));
  }
}
