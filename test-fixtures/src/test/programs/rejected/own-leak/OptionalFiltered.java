import dev.freehold.Own;
import java.util.Optional;
import java.util.function.Predicate;
import shared.Res;

class OptionalFiltered {
  static void large(Optional<@Own Res> found, Predicate<@Own Res> isLarge) {
    found.filter(isLarge).ifPresent(Res::close); //! own.leak
  }
}
