import dev.freehold.pool.FixedPool;
import dev.freehold.pool.PoolElement;

@FixedPool(capacity = 4)
interface ElementInTry extends PoolElement {
  long id();

  void id(long value);

  static long run(ElementInTryPool pool) {
    try (ElementInTry order = pool.alloc()) {
      order.id(3);
      return order.id();
    }
  }
}
