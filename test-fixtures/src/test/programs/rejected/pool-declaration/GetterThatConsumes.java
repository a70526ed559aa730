import dev.freehold.Own;
import dev.freehold.pool.FixedPool;

class GetterThatConsumes {
  @FixedPool(capacity = 4)
  interface Order {
    double price(@Own Order this); //! pool.declaration

    void price(double value);
  }

  static double last(@Own Order order) {
    return order.price();
  }
}
