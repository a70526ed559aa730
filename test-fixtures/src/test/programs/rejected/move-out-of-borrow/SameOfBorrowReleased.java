import dev.freehold.Ref;
import shared.Res;

class SameOfBorrowReleased {
  static <T extends @Ref Object> T same(T value) {
    return value;
  }

  static void release(@Ref Res lent) {
    Res res = same(lent);
    res.close(); //! move.out.of.borrow
  }

  static void releaseAtOnce(@Ref Res lent) {
    same(same(lent)).close(); //! move.out.of.borrow
  }
}
