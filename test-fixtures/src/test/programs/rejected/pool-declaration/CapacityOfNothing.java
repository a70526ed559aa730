import dev.freehold.pool.FixedPool;

class CapacityOfNothing {
  @FixedPool(capacity = 0)
  interface Order { //! pool.declaration
    long id();

    void id(long value);
  }
}
