import java.util.concurrent.CompletableFuture;
import shared.Res;

class SupplyAsyncJoined {
  static int run() {
    Res res = CompletableFuture.supplyAsync(Res::open).join();
    int value = res.get();
    res.close();
    return value;
  }
}
