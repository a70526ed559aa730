// since 21
import dev.freehold.Own;
import shared.Res;

class ReleasedInGuard {
  static int run(@Own Res res) {
    switch (res) {
      case Res r when consumed(res) -> { //! borrow.guard.mutation
        return 0;
      }
      case Res r -> {
        int value = r.get();
        r.close();
        return value;
      }
    }
  }

  static boolean consumed(@Own Res res) {
    res.close();
    return true;
  }
}
