import dev.freehold.Own;
import shared.Res;

class ChosenForACall {
  static Res passed(Res left, Res right) {
    return kept(
        left.value > right.value //
            ? left //! move.out.of.borrow
            : right); //! move.out.of.borrow
  }

  static Res kept(@Own Res res) {
    return res;
  }
}
