import dev.freehold.Own;
import shared.Res;

/** What the return did not get is read in the finally block, and never released. */
class OneOfTwoChosenInTry {
  static Res pick(@Own Res left, @Own Res right, boolean first) {
    try {
      right.get();
      return first ? left : Res.open(); //! own.leak.maybe
    } finally {
      left.get();
      right.close();
    }
  }

  static Res switched(@Own Res res, int kind) {
    try {
      return switch (kind) { //! own.leak.maybe
        case 1 -> res;
        default -> Res.open();
      };
    } finally {
      res.get();
    }
  }
}
