import shared.Res;

class OfForVariable {
  void run(int n) {
    Res res = Res.open();
    for (; n > 0; n--) {
      res.get();
    }
    res.close();
  }
}
