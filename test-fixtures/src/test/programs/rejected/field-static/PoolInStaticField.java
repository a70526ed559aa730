import dev.freehold.pool.FixedPool;

class PoolInStaticField {
  static OrderPool pool; //! field.static

  @FixedPool(capacity = 4)
  interface Order {
    long id();

    void id(long value);
  }
}
