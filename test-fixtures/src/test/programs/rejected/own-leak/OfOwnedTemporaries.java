import shared.Res;

class OfOwnedTemporaries {
  static int sum(Res... all) {
    return all.length;
  }

  int run(Res a) {
    return sum(a, Res.open()); //! own.leak
  }
}
