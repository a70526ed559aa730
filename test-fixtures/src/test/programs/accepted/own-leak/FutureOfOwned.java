import dev.freehold.Own;
import java.util.concurrent.CompletableFuture;
import shared.Res;

class FutureOfOwned {
  void run() throws Exception {
    CompletableFuture<@Own Res> opening = CompletableFuture.supplyAsync(Res::open);
    Res res = opening.get();
    res.close();
  }
}
