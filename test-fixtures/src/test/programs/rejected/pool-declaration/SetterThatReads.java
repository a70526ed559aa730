import dev.freehold.Ref;
import dev.freehold.pool.FixedPool;

class SetterThatReads {
  @FixedPool(capacity = 4)
  interface Order {
    double price();

    void price(@Ref Order this, double value); //! pool.declaration
  }

  static void change(@Ref Order order) {
    order.price(1);
  }
}
