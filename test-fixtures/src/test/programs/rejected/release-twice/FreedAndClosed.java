import dev.freehold.pool.FixedPool;
import dev.freehold.pool.PoolElement;

@FixedPool(capacity = 4)
interface FreedAndClosed extends PoolElement {
  long id();

  void id(long value);

  static void run(FreedAndClosedPool pool) {
    FreedAndClosed order = pool.alloc();
    order.close();
    pool.free(order); //! release.twice
  }
}
