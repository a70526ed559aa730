import dev.freehold.Mut;
import shared.Res;

interface FunctionalInterface {
  @Mut
  Res apply(@Mut Res target, @Mut Res scratch); //! borrow.return.ambiguous
}
