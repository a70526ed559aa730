import dev.freehold.Own;
import java.util.Optional;
import shared.Res;

class OptionalKept {
  static Object kept;

  void run(Optional<@Own Res> found) {
    kept = found; //! escapes.to.unchecked
  }
}
