import dev.freehold.Own;
import java.util.concurrent.CompletableFuture;
import shared.Res;

class SupplyAsyncNotAwaited {
  static void run() {
    CompletableFuture<@Own Res> future = CompletableFuture.supplyAsync(Res::open);
  } //! own.leak
}
