import dev.freehold.Own;
import java.util.concurrent.CompletableFuture;
import shared.Res;

class SupplyAsyncTwice {
  static void run() throws Exception {
    CompletableFuture<@Own Res> future = CompletableFuture.supplyAsync(Res::open);
    future.get().close();
    future.get().close(); //! use.after.move
  }
}
