import dev.freehold.Concurrent;
import dev.freehold.Once;
import dev.freehold.Own;
import dev.freehold.pool.FixedPool;
import dev.freehold.pool.PoolElement;

@FixedPool(capacity = 4)
interface OwnTaskRunner extends PoolElement {
  int id();

  void id(int value);

  static void publish(@Own OwnTaskRunner order) {
    start(() -> order.close()); //! pool.confined
  }

  static void start(@Concurrent @Once Runnable task) {
    new Thread(task).start();
  }
}
