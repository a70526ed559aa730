import dev.freehold.From;
import dev.freehold.Mut;
import shared.Res;

class LargerOfTwo {
  @From("left")
  static @Mut Res larger(@Mut Res left, @Mut Res right) {
    return left.get() >= right.get() ? left : right; //! borrow.escapes
  }
}
