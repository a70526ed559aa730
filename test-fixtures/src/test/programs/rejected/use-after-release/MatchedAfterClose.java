// since 21
import dev.freehold.Own;
import shared.Res;

class MatchedAfterClose {
  static int run(@Own Res res) {
    res.close();
    return switch (res) { //! use.after.release
      case Res first when first.get() > 0 -> 1;
      case Res other -> 0;
    };
  }
}
