import dev.freehold.pool.FixedPool;

class SetterAlone {
  @FixedPool(capacity = 4)
  interface Order {
    long id();

    void id(long value);

    void price(double value); //! pool.declaration
  }
}
