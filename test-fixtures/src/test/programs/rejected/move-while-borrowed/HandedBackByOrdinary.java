import dev.freehold.Ref;
import dev.freehold.pool.FixedPool;
import dev.freehold.pool.Init;
import dev.freehold.pool.Struct;

class HandedBackByOrdinary {
  @Struct
  interface Span {
    int from();

    void from(int value);
  }

  @FixedPool(capacity = 4, init = Init.ZERO)
  interface Order {
    Span span();
  }

  interface Choice {
    Span of(@Ref Span span);
  }

  static class Same implements Choice {
    @Override
    public @Ref Span of(@Ref Span span) {
      return span;
    }
  }

  static int use(@Ref Choice choice, OrderPool orders) {
    Order order = orders.alloc();
    Span span = choice.of(order.span());
    orders.free(order); //! move.while.borrowed
    return span.from();
  }
}
