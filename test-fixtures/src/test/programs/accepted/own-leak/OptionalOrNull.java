import dev.freehold.Own;
import java.util.Optional;
import shared.Res;

class OptionalOrNull {
  static void one(Optional<@Own Res> found) {
    Res res = found.orElse(null);
    if (res != null) {
      res.close();
    }
  }

  static void other(Optional<@Own Res> found) {
    found.or(() -> Optional.of(new Res())).ifPresent(Res::close);
  }
}
