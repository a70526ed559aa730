import shared.Res;

class ShortCircuitOr {
  void run(boolean c) {
    Res res = Res.open();
    if (c || res.get() == 1) {
      res.close();
    } else {
      Res.take(res);
    }
  }
}
