import dev.freehold.Ref;
import dev.freehold.pool.FixedPool;
import dev.freehold.pool.Struct;

class SetterOfStructThatReads {
  @FixedPool(capacity = 4)
  interface Order {
    Span span();
  }

  @Struct
  interface Span {
    int from();

    void from(@Ref Span this, int value); //! pool.declaration
  }

  static void change(@Ref Order order) {
    order.span().from(1);
  }
}
