import shared.Res;

class OfBorrows {
  static int sum(Res... all) {
    return all.length;
  }

  int run(Res a, Res b) {
    return sum(a, b) + sum(a) + sum();
  }
}
