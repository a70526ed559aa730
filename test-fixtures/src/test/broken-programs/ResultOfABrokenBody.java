import shared.Res;

/** Who owns what a method gives may be wrong where its body cannot be read. */
class ResultOfABrokenBody {
  static Res larger(Res left, Res right) {
    return left.value > right.value ? left : rihgt;
  }

  static int use(Res left, Res right) {
    Res larger = larger(left, right);
    return larger.get();
  }
}
