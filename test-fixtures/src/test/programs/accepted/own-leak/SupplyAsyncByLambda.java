import dev.freehold.Own;
import java.util.concurrent.CompletableFuture;
import shared.Res;

class SupplyAsyncByLambda {
  static void run() throws Exception {
    CompletableFuture<@Own Res> future = CompletableFuture.supplyAsync(() -> new Res());
    Res res = future.get();
    res.close();
  }
}
