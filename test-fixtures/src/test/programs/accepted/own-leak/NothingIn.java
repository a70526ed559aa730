import dev.freehold.Own;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import shared.Res;

class NothingIn {
  static void run(boolean any) {
    Optional<@Own Res> never = Optional.empty();
    Optional<@Own Res> maybe = Optional.empty();
    if (any) {
      maybe = Optional.of(new Res());
    }
    maybe.ifPresent(Res::close);
    Stream<@Own Res> stream = Stream.empty();
    CompletableFuture<@Own Res> failed = CompletableFuture.failedFuture(new Exception());
  }

  static void loop(int count) {
    Optional<@Own Res> last = Optional.empty();
    for (int i = 0; i < count; i++) {
      last.ifPresent(Res::close);
      last = Optional.of(new Res());
    }
    last.ifPresent(Res::close);
  }
}
