import dev.freehold.Mut;
import dev.freehold.Ref;
import dev.freehold.pool.FixedPool;
import dev.freehold.pool.Init;
import dev.freehold.pool.Length;
import dev.freehold.pool.Struct;
import dev.freehold.pool.Text;

class QualifiedAccessors {
  @FixedPool(capacity = 4, init = Init.ZERO)
  interface Order {
    double price(@Ref Order this);

    void price(@Mut Order this, double value);

    @Length(8)
    Text name(@Ref Order this);

    Span span();

    Terms terms(@Ref Order this);

    <V extends Terms> V terms(@Mut Order this, Class<V> variant);
  }

  @Struct
  interface Span {
    int from(@Ref Span this);

    void from(@Mut Span this, int value);
  }

  @Struct
  sealed interface Terms permits Limit {}

  @Struct
  non-sealed interface Limit extends Terms {
    int price();

    void price(@Mut Limit this, int value);
  }

  static void change(@Mut Order order) {
    order.price(1);
    order.name().set("x");
    order.span().from(2);
    order.terms(Limit.class).price(3);
  }
}
