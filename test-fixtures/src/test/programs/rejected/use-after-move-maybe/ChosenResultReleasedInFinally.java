import dev.freehold.Own;
import shared.Res;

/** One branch gave the value to the return, and the finally block does not know which. */
class ChosenResultReleasedInFinally {
  static Res orNew(@Own Res res, boolean known) {
    try {
      return known ? res : Res.open();
    } finally {
      res.get();
      res.close(); //! use.after.move.maybe
    }
  }

  static Res orNull(@Own Res res, int kind) {
    try {
      return switch (kind) {
        case 1 -> res;
        default -> null;
      };
    } finally {
      Res.take(res); //! use.after.move.maybe
    }
  }
}
