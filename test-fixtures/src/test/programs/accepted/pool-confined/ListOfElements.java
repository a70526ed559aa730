import dev.freehold.Own;
import dev.freehold.memory.OwnList;
import dev.freehold.pool.FixedPool;
import dev.freehold.pool.PoolElement;
import java.util.concurrent.CompletableFuture;

@FixedPool(capacity = 4, returnRing = true)
interface ListOfElements extends PoolElement {
  int id();

  void id(int value);

  static void settle(@Own OwnList<ListOfElements> orders) {
    CompletableFuture.runAsync(
        () -> {
          System.out.println(orders.size());
          orders.close();
        });
  }
}
