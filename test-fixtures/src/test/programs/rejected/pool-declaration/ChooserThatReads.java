import dev.freehold.Ref;
import dev.freehold.pool.FixedPool;
import dev.freehold.pool.Struct;

class ChooserThatReads {
  @FixedPool(capacity = 4)
  interface Order {
    Terms terms();

    <V extends Terms> V terms(@Ref Order this, Class<V> variant); //! pool.declaration
  }

  @Struct
  sealed interface Terms permits Limit, Market {}

  @Struct
  non-sealed interface Limit extends Terms {
    int price();

    void price(int value);
  }

  @Struct
  non-sealed interface Market extends Terms {
    int urgency();

    void urgency(int value);
  }

  static void change(@Ref Order order) {
    order.terms(Market.class);
  }
}
