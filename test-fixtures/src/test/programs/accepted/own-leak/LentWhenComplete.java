import dev.freehold.Own;
import java.util.concurrent.CompletableFuture;
import shared.Res;

class LentWhenComplete {
  static void run(CompletableFuture<@Own Res> reading) {
    reading
        .whenComplete(
            (res, failure) -> {
              if (res != null) {
                res.get();
              }
            })
        .thenAccept(Res::close);
  }
}
