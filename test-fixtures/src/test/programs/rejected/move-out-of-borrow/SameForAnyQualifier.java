import dev.freehold.Ref;
import shared.Res;

class SameForAnyQualifier {
  static <T extends @Ref Object> T same(T value) {
    return value;
  }

  static void lent(@Ref Res lent) {
    Res res = same(lent);
    res.close(); //! move.out.of.borrow
  }
}
