import dev.freehold.pool.FixedPool;
import dev.freehold.pool.PoolElement;
import java.util.concurrent.ExecutorService;

@FixedPool(capacity = 4, returnRing = true)
interface ReleasedByExecutor extends PoolElement {
  int id();

  void id(int value);

  static void publish(ReleasedByExecutorPool pool, ExecutorService executor) {
    ReleasedByExecutor order = pool.alloc();
    order.id(1);
    executor.execute(
        () -> {
          System.out.println(order.id());
          order.close();
        });
  }
}
