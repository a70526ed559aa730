import dev.freehold.Own;
import java.util.concurrent.CompletableFuture;
import shared.Res;

class EitherFuture {
  static void one(CompletableFuture<@Own Res> some, CompletableFuture<@Own Res> other) {
    some.acceptEither(other, Res::close); //! own.leak
  }
}
