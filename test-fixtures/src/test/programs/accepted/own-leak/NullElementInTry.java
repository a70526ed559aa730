import dev.freehold.pool.FixedPool;
import dev.freehold.pool.PoolElement;

@FixedPool(capacity = 4)
interface NullElementInTry extends PoolElement {
  long id();

  void id(long value);

  static long run(NullElementInTryPool pool) {
    try (NullElementInTry order = pool.tryAlloc()) {
      if (order == null) {
        return 0;
      }
      order.id(1);
      return order.id();
    }
  }
}
