import dev.freehold.Own;
import shared.Res;

class ManyWaysOutThatSayOwn {
  @Own
  static Res larger(Res left, Res right) {
    if (left.value == right.value) {
      return left; //! move.out.of.borrow
    }
    return (left.value > right.value) //
        ? left //! move.out.of.borrow
        : right; //! move.out.of.borrow
  }
}
