import dev.freehold.Ref;
import dev.freehold.View;
import shared.Res;

class ViewOfTwo {
  static @Ref Pair pair(Res left, Res right) { //! borrow.return.ambiguous
    return new Pair(left, right);
  }

  @View
  record Pair(@Ref Res left, @Ref Res right) {}
}
