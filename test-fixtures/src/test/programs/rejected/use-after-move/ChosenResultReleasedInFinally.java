import dev.freehold.Own;
import shared.Res;

/** What a branch gave to the return is the caller's, and nobody here may take it. */
class ChosenResultReleasedInFinally {
  static Res either(@Own Res res, boolean known) {
    try {
      return known ? res : (Res) (res);
    } finally {
      res.close(); //! use.after.move
    }
  }

  static Res switched(int kind) {
    Res res = Res.open();
    try {
      return switch (kind) {
        case 1 -> res;
        default -> {
          res.set(1);
          yield res;
        }
      };
    } finally {
      Res.take(res); //! use.after.move
    }
  }

  static Res withinSwitch(int kind) {
    Res res = Res.open();
    try {
      return switch (kind) {
        case 1 -> {
          try {
            yield res;
          } finally {
            res.close(); //! use.after.move
          }
        }
        default -> res;
      };
    } finally {
      res.get();
    }
  }
}
