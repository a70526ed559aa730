import dev.freehold.Own;
import java.util.Optional;
import java.util.function.Function;
import shared.Res;

class OptionalAskedByReference {
  static Function<Optional<@Own Res>, Boolean> later() {
    return Optional::isPresent; //! override.ownership
  }
}
