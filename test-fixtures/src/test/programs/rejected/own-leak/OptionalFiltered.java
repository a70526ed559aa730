import dev.freehold.Own;
import dev.freehold.Ref;
import java.util.Optional;
import java.util.function.Predicate;
import shared.Res;

class OptionalFiltered {
  static void large(Optional<@Own Res> found, Predicate<@Ref Res> isLarge) {
    found.filter(isLarge).ifPresent(Res::close); //! own.leak
  }
}
