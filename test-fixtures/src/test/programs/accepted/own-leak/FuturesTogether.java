import dev.freehold.Own;
import java.util.concurrent.CompletableFuture;
import shared.Res;

class FuturesTogether {
  static int both(CompletableFuture<@Own Res> one, CompletableFuture<@Own Res> other) {
    return one.thenCombine(
            other,
            (some, more) -> {
              int sum = some.get() + more.get();
              some.close();
              more.close();
              return sum;
            })
        .join();
  }

  static void chained(CompletableFuture<@Own Res> first) {
    first
        .thenCompose(
            res -> {
              res.close();
              return CompletableFuture.completedFuture(new Res());
            })
        .thenAccept(Res::close);
  }
}
