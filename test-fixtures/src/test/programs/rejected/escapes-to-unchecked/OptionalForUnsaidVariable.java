import dev.freehold.Own;
import java.util.Optional;
import shared.Res;

class OptionalForUnsaidVariable {
  static <T> void keep(Optional<T> found) {}

  static void run(Optional<@Own Res> found) {
    keep(found); //! escapes.to.unchecked
  }
}
