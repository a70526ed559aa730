import dev.freehold.Ref;
import shared.Res;

interface AmbiguousInterface {
  @Ref Res pick(Res a, Res b); //! borrow.return.ambiguous
}
