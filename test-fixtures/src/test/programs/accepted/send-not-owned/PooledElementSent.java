import dev.freehold.Concurrent;
import dev.freehold.Once;
import dev.freehold.pool.FixedPool;
import dev.freehold.pool.PoolElement;
import java.util.function.IntSupplier;

@FixedPool(capacity = 4, returnRing = true)
interface PooledElementSent extends PoolElement {
  int id();

  void id(int value);

  static void publish(PooledElementSentPool pool) {
    PooledElementSent order = pool.alloc();
    order.id(1);
    once(
        () -> {
          int id = order.id();
          order.close();
          return id;
        });
  }

  static void once(@Concurrent @Once IntSupplier task) {
    task.getAsInt();
  }
}
