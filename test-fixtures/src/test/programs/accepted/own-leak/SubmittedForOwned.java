import dev.freehold.Own;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import shared.Res;

class SubmittedForOwned {
  void run(ExecutorService executor) throws Exception {
    Future<@Own Res> opening = executor.submit(() -> Res.open());
    opening.get().close();
  }
}
