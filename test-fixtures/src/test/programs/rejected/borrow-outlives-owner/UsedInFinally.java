import dev.freehold.Ref;
import shared.Res;

class UsedInFinally {
  static int run() {
    @Ref Res last = null;
    int sum = 0;
    try (Res res = Res.open()) {
      last = res; //! borrow.outlives.owner
      sum += last.get();
    } finally {
      sum += last.get();
    }
    return sum;
  }
}
