import dev.freehold.Own;
import java.util.concurrent.CompletableFuture;
import shared.Res;

class IntoFuture {
  static int early() {
    Res res = new Res();
    int read = res.get();
    CompletableFuture<@Own Res> done = CompletableFuture.completedFuture(res);
    done.join().close();
    return read;
  }
}
