import shared.Res;

class ArrayOfObjects {
  static int sum(Res left, Res right) {
    int[] both = {left.get(), right.get()};
    return both[0] + both[1];
  }
}
