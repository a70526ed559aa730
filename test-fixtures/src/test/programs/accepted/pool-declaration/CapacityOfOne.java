import dev.freehold.pool.FixedPool;

class CapacityOfOne {
  @FixedPool(capacity = 1)
  interface Order {
    long id();

    void id(long value);
  }
}
