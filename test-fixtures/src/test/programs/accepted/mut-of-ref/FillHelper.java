import dev.freehold.Mut;
import dev.freehold.pool.FixedPool;

@FixedPool(capacity = 4)
interface FillHelper {
  long id();

  void id(long value);

  static void run(FillHelperPool pool) {
    FillHelper order = pool.alloc();
    fill(order);
    pool.free(order);
  }

  static void fill(@Mut FillHelper order) {
    order.id(3);
  }
}
