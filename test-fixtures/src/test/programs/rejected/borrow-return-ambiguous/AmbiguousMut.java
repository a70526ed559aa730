import dev.freehold.Mut;
import shared.Res;

class AmbiguousMut {
  static @Mut Res pick(@Mut Res a, @Mut Res b) { //! borrow.return.ambiguous
    return a;
  }
}
