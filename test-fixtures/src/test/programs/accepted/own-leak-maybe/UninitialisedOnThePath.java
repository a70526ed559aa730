import shared.Res;

class UninitialisedOnThePath {
  void run(int n) {
    Res res;
    if (n > 0) {
      res = Res.open();
      res.close();
    }
  }
}
