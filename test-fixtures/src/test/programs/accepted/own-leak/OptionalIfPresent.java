import dev.freehold.Own;
import java.util.Optional;
import shared.Res;

class OptionalIfPresent {
  static Optional<@Own Res> find(boolean any) {
    return any ? Optional.of(Res.open()) : Optional.empty();
  }

  static void run() {
    find(true).ifPresent(Res::close);
    find(false).ifPresent(res -> res.close());
  }
}
