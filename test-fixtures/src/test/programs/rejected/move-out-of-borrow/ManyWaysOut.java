import shared.Res;

class ManyWaysOut {
  static Res larger(Res left, Res right) {
    if (left.value == right.value) {
      return left; //! move.out.of.borrow
    }
    return left.value > right.value ? left : right;
  }

  static int use(Res left, Res right) {
    Res larger = larger(left, right);
    return larger.get();
  }
}
