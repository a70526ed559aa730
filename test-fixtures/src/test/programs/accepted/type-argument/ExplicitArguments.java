import dev.freehold.Own;
import dev.freehold.Ref;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import shared.Res;

class ExplicitArguments {
  static Optional<@Own Res> made(Optional<Integer> size) {
    return size.<Res>map(each -> new Res());
  }

  static void run(Res res) throws Exception {
    Optional<@Own Res> owned = Optional.<Res>of(new Res());
    owned.get().close();
    Optional<@Ref Res> lent = Optional.<Res>of(res);
    lent.get().get();
    Stream.<Res>of(new Res()).forEach(Res::close);
    CompletableFuture.<Res>supplyAsync(Res::new).join().close();
  }
}
