// since 21
import dev.freehold.Mut;
import dev.freehold.pool.FixedPool;

@FixedPool(capacity = 4)
interface ElementRaisedInGuard {
  int limit();

  void limit(int value);

  static String check(@Mut ElementRaisedInGuard order, int wanted) {
    int limit = raised(order);
    switch (order) {
      case ElementRaisedInGuard o when wanted > limit -> {
        return "too much";
      }
      case ElementRaisedInGuard o -> {
        return "at most " + o.limit();
      }
    }
  }

  static int raised(@Mut ElementRaisedInGuard order) {
    order.limit(order.limit() + 1);
    return order.limit();
  }
}
