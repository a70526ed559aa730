import dev.freehold.Ref;
import shared.Res;

class DeclaredBeforeTry {
  static int run() {
    @Ref Res best = null;
    try (Res res = Res.open()) {
      if (res.get() > 0) {
        best = res; //! borrow.outlives.owner
      }
    }
    return best == null ? 0 : best.get();
  }
}
