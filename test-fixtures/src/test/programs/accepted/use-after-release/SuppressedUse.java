import shared.Res;

class SuppressedUse {
  static int inInitializer() {
    Res res = Res.open();
    res.close();
    @SuppressWarnings("freehold:use.after.release")
    int value = res.get();
    return value;
  }

  @SuppressWarnings("freehold:after.release")
  static int byPartOfKey() {
    Res res = Res.open();
    res.close();
    return res.get();
  }
}
