import dev.freehold.Ref;
import shared.Res;

class LongerOfTwo {
  static @Ref Res longer(Res left, Res right) { //! borrow.return.ambiguous
    return left.get() > right.get() ? left : right;
  }
}
