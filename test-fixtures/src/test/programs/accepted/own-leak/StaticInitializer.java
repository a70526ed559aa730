import shared.Res;

class StaticInitializer {
  static final int LIMIT;

  static {
    Res res = Res.open();
    LIMIT = res.get();
    res.close();
  }
}
