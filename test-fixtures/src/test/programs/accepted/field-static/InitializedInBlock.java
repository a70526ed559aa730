import shared.Res;

class InitializedInBlock {
  static final int DEFAULT;

  static {
    Res res = Res.open();
    DEFAULT = res.get();
    res.close();
  }
}
