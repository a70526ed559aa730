import dev.freehold.Own;
import java.util.Optional;
import shared.Res;

class EmptyForOwners {
  static Optional<@Own Res> none() {
    return Optional.<Res>empty();
  }

  static void take(Optional<@Own Res> any) {
    any.ifPresent(Res::close);
  }

  static void run(boolean any) {
    take(Optional.<Res>empty());
    take(Optional.empty());
    var some = any ? Optional.<Res>empty() : Optional.of(new Res());
    some.ifPresent(Res::close);
  }
}
