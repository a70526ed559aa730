import dev.freehold.pool.FixedPool;

class SetterDeclaredAgain {
  interface Priced {
    void price(long value);
  }

  @FixedPool(capacity = 4)
  interface Order extends Priced {
    long price();

    @Override
    void price(long value); //! override.ownership
  }
}
