import dev.freehold.Own;
import dev.freehold.Ref;
import java.util.Optional;
import shared.Res;

class ExplicitArgumentOfBorrow {
  static Optional<@Own Res> found(@Ref Res lent) {
    return Optional.<Res>of(lent); //! type.argument
  }
}
