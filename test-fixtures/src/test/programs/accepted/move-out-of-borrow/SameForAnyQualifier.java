import dev.freehold.Ref;
import shared.Res;

class SameForAnyQualifier {
  static <T extends @Ref Object> T same(T value) {
    return value;
  }

  static void owned() {
    Res res = same(Res.open());
    res.close();
  }

  static int lent(@Ref Res lent) {
    Res res = same(lent);
    return res.get();
  }
}
