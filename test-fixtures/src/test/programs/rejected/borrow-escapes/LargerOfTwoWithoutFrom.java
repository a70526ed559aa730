import dev.freehold.MustRelease;
import dev.freehold.Ref;
import shared.Res;

@MustRelease("close")
class LargerOfTwoWithoutFrom {
  @Ref
  Res larger(Res left, Res right) {
    return left.value > right.value ? left : right; //! borrow.escapes
  }

  @Ref
  Res largest(Res left, Res middle, Res right) {
    return left.value > 1 ? (left) : (middle.value > 1 ? middle : right); //! borrow.escapes
  }

  void close() {}
}
