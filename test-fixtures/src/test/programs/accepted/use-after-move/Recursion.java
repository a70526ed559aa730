import shared.Res;

class Recursion {
  int run(Res res, int n) {
    return n == 0 ? res.get() : run(res, n - 1);
  }

  Res make(int n) {
    return n == 0 ? Res.open() : make(n - 1);
  }
}
