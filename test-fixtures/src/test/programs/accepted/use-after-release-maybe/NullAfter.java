import shared.Res;

class NullAfter {
  void run(boolean c) {
    Res res = Res.open();
    if (c) {
      res.close();
      res = null;
    }
    if (res != null) {
      res.get();
      res.close();
    }
  }
}
