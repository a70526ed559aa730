import shared.Res;

/** A value that a branch gave to the return is lost where a finally block leaves otherwise. */
class ChosenResultLostByFinally {
  static Res thrown(int kind) {
    Res res = Res.open();
    try {
      return kind == 1 ? res : (res); //! own.leak
    } finally {
      if (kind == 3) {
        throw new IllegalStateException();
      }
    }
  }

  static Res thrownInSwitch(int kind) {
    Res res = Res.open();
    try {
      return switch (kind) { //! own.leak
        case 1 -> {
          try {
            yield res;
          } finally {
            if (kind > 3) {
              throw new IllegalStateException();
            }
          }
        }
        default -> res;
      };
    } finally {
      res.get();
    }
  }

  static Res yieldsAnother(int kind) {
    Res res = Res.open();
    try {
      return switch (kind) { //! own.leak
        default -> {
          try {
            yield Res.open();
          } finally {
            yield res;
          }
        }
      };
    } finally {
      res.get();
    }
  }
}
