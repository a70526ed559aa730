import shared.Res;

class FreshInEachIteration {
  void run(int n) {
    for (int i = 0; i < n; i++) {
      Res res = Res.open();
      Res.take(res);
    }
  }
}
