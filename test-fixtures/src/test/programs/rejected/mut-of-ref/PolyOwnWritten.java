import dev.freehold.PolyOwn;
import dev.freehold.Ref;
import shared.Res;

class PolyOwnWritten {
  static @PolyOwn Res reset(@PolyOwn Res res) {
    res.set(0); //! mut.of.ref
    return res;
  }

  static @PolyOwn Res check(@PolyOwn Res res) {
    return res;
  }

  static void run(@Ref Res lent) {
    check(lent).set(1); //! mut.of.ref
  }
}
