import dev.freehold.Own;
import java.util.concurrent.CompletableFuture;
import shared.Res;

class FutureOfOwned {
  void run() {
    CompletableFuture<@Own Res> opening = CompletableFuture.supplyAsync(Res::open);
  } //! own.leak
}
