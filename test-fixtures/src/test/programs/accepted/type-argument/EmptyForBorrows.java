import dev.freehold.Ref;
import java.util.Optional;
import shared.Res;

class EmptyForBorrows {
  static int run(boolean any, Res res) {
    Optional<@Ref Res> maybe = any ? Optional.of(res) : Optional.<Res>empty();
    return maybe.isPresent() ? maybe.get().get() : 0;
  }
}
