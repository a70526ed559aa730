import dev.freehold.Concurrent;
import dev.freehold.pool.FixedPool;
import java.util.function.IntSupplier;

@FixedPool(capacity = 4)
interface PooledElementSent {
  int id();

  void id(int value);

  static void publish(PooledElementSentPool pool) {
    PooledElementSent order = pool.alloc();
    order.id(1);
    every(() -> order.id()); //! send.not.owned
    pool.free(order);
  }

  static void every(@Concurrent IntSupplier task) {
    task.getAsInt();
  }
}
