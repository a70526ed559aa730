import dev.freehold.Own;
import java.util.concurrent.CompletableFuture;
import shared.Res;

class ClosedWhenComplete {
  static void run(CompletableFuture<@Own Res> reading) {
    reading.whenComplete((res, failure) -> Res.take(res)).thenAccept(Res::close); //! move.out.of.borrow
  }
}
