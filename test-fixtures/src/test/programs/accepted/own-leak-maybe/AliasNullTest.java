import shared.Res;

class AliasNullTest {
  @interface Nullable {}

  static @Nullable Res maybe() {
    return null;
  }

  void test() {
    Res a = maybe();
    Res b = a;
    if (b == null) {
      return;
    }
    b.close();
  }
}
