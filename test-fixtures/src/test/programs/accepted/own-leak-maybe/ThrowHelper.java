import shared.Res;

class ThrowHelper {
  void run(boolean c) {
    Res res = Res.open();
    if (c) {
      res.close();
      throw fail();
    }
    res.close();
  }

  static RuntimeException fail() {
    return new IllegalStateException();
  }
}
