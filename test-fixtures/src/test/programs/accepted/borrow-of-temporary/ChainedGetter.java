import shared.Res;

class ChainedGetter {
  static int run() {
    Res whole = Res.open();
    Res part = whole.self();
    int value = part.get();
    whole.close();
    return value;
  }
}
