import shared.Res;

class NullCoalesce {
  @interface Nullable {}

  static @Nullable Res maybe() {
    return null;
  }

  void test() {
    Res r = maybe();
    Res s = r == null ? Res.open() : r;
    s.close();
  }
}
