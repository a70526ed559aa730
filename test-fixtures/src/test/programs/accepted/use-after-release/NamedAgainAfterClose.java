import shared.Res;

class NamedAgainAfterClose {
  static int run() {
    Res res = Res.open();
    Res again = res;
    int value = again.get();
    res.close();
    return value;
  }
}
