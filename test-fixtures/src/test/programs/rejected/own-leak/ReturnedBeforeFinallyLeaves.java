import dev.freehold.Own;
import java.io.IOException;
import shared.Res;

class ReturnedBeforeFinallyLeaves {
  interface Maker {
    @Own Res make() throws IOException;
  }

  static @Own Res throwing() {
    try {
      return Res.open(); //! own.leak
    } finally {
      throw new IllegalStateException();
    }
  }

  static @Own Res calling(@Own Res res) throws IOException {
    try {
      return res; //! own.leak
    } finally {
      Res.mayFail();
      Res.mayFail();
    }
  }

  static @Own Res returning(int n) {
    Res res = Res.open();
    try {
      return res; //! own.leak
    } finally {
      if (n > 3) {
        return Res.open();
      }
    }
  }

  static @Own Res leavingLoop() {
    for (; ; ) {
      try {
        return Res.open(); //! own.leak
      } finally {
        break;
      }
    }
    return Res.open();
  }

  static @Own Res goingOn(int n) {
    for (int i = 0; i < n; i++) {
      Res res = Res.open();
      try {
        return res; //! own.leak
      } finally {
        if (i < 2) {
          continue;
        }
      }
    }
    return Res.open();
  }

  static @Own Res caughtOutside() {
    try {
      try {
        return Res.open(); //! own.leak
      } finally {
        Res.mayFail();
      }
    } catch (IOException e) {
      return Res.open();
    }
  }

  static void lambda() throws IOException {
    Maker maker =
        () -> {
          try {
            return Res.open(); //! own.leak
          } finally {
            Res.mayFail();
          }
        };
    maker.make().close();
  }

  static @Own Res inCatch(@Own Res res) throws IOException {
    try {
      Res.mayFail();
    } catch (IOException e) {
      return res; //! own.leak
    } finally {
      Res.mayFail();
    }
    return res;
  }
}
