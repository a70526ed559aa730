import dev.freehold.pool.FixedPool;
import dev.freehold.pool.Struct;

class SetterOfVariant {
  interface Priced {
    long price();

    void price(long value);
  }

  @Struct
  sealed interface Terms permits Limit {}

  @Struct
  non-sealed interface Limit extends Terms, Priced {} //! override.ownership

  @FixedPool(capacity = 4)
  interface Order {
    Terms terms();

    <V extends Terms> V terms(Class<V> variant);
  }
}
