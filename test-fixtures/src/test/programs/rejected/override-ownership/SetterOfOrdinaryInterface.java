import dev.freehold.Ref;
import dev.freehold.pool.FixedPool;

class SetterOfOrdinaryInterface {
  interface Priced {
    long price();

    void price(long value);
  }

  @FixedPool(capacity = 4)
  interface Order extends Priced {} //! override.ownership

  static void change(@Ref Priced priced) {
    priced.price(1);
  }
}
