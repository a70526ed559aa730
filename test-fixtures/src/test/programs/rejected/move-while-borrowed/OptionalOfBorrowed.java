import dev.freehold.Ref;
import java.util.Optional;
import shared.Res;

class OptionalOfBorrowed {
  int run() {
    Res res = Res.open();
    Optional<@Ref Res> found = Optional.of(res);
    res.close(); //! move.while.borrowed
    return found.get().get();
  }
}
