import dev.freehold.Own;
import shared.Res;

/** What a switch expression gives to a return is read until the method is left. */
class SwitchedResultReadInFinally {
  static Res arms(int kind) {
    Res res = Res.open();
    try {
      return switch (kind) {
        case 1 -> res;
        case 2 -> {
          res.set(2);
          yield (res);
        }
        default -> kind > 10 ? res : (Res) res;
      };
    } finally {
      res.get();
    }
  }

  static Res statements(@Own Res res, int kind) {
    try {
      return (Res)
          switch (kind) {
            case 1:
              res.set(1);
            case 2:
              yield res;
            default:
              yield res;
          };
    } finally {
      res.get();
    }
  }

  static Res blocksInside(int kind) {
    Res res = Res.open();
    try {
      return switch (kind) {
        case 1 -> {
          try {
            yield res;
          } finally {
            res.get();
          }
        }
        default -> res;
      };
    } finally {
      res.get();
    }
  }
}
