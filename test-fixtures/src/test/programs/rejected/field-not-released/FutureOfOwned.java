import dev.freehold.Own;
import java.util.concurrent.CompletableFuture;
import shared.Res;

class FutureOfOwned {
  private CompletableFuture<@Own Res> opening; //! field.not.released
}
