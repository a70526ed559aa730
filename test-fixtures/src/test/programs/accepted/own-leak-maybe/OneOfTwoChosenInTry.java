import dev.freehold.Own;
import shared.Res;

/** Each branch gives its own value, and sees to the other one. */
class OneOfTwoChosenInTry {
  static Res pick(@Own Res left, @Own Res right, boolean first) {
    Res loser = null;
    try {
      if (first) {
        loser = right;
        return left;
      }
      loser = left;
      return right;
    } finally {
      if (loser != null) {
        loser.close();
      }
    }
  }

  static Res fresh(int kind, Object lock) {
    Res spare = null;
    try {
      spare = Res.open();
      return switch (kind) {
        case 1 -> Res.open();
        default -> kind == 2 ? Res.open() : new Res();
      };
    } finally {
      if (spare != null) {
        spare.close();
      }
    }
  }
}
