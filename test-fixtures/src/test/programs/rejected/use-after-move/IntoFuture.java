import dev.freehold.Own;
import java.util.concurrent.CompletableFuture;
import shared.Res;

class IntoFuture {
  static int late() {
    Res res = new Res();
    CompletableFuture<@Own Res> done = CompletableFuture.completedFuture(res);
    int read = res.get(); //! use.after.move
    done.join().close();
    return read;
  }
}
