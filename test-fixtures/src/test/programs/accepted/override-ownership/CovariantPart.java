import dev.freehold.Ref;
import dev.freehold.pool.FixedPool;
import dev.freehold.pool.Init;
import dev.freehold.pool.Struct;

class CovariantPart {
  @Struct
  interface Span {
    int from();

    void from(int value);
  }

  @Struct
  interface Days extends Span {
    int zone();

    void zone(int value);
  }

  interface Spanned {
    Span span();
  }

  @FixedPool(capacity = 4, init = Init.ZERO)
  interface Order extends Spanned {
    @Override
    Days span();
  }

  @FixedPool(capacity = 4, init = Init.ZERO)
  interface Offer extends Spanned {
    @Override
    Span span();
  }

  static int from(@Ref Spanned spanned) {
    return spanned.span().from();
  }

  static int use(OrderPool orders) {
    Order order = orders.alloc();
    order.span().zone(2);
    int from = from(order);
    orders.free(order);
    return from;
  }
}
