import dev.freehold.pool.FixedPool;

class HelperWithBody {
  @FixedPool(capacity = 4)
  interface Order {
    long price();

    void price(long value);

    int quantity();

    void quantity(int value);

    default long total() {
      return price() * quantity();
    }
  }
}
