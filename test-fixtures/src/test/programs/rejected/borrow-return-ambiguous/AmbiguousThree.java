import dev.freehold.Mut;
import dev.freehold.Ref;
import shared.Res;

class AmbiguousThree {
  static @Ref Res pick(Res a, String s, @Mut Res b, Res c) { //! borrow.return.ambiguous
    return c;
  }
}
