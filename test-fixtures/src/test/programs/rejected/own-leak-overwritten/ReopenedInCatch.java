import java.io.IOException;
import shared.Res;

class ReopenedInCatch {
  static void run() {
    Res res = Res.open();
    try {
      Res.mayFail();
    } catch (IOException e) {
      res = Res.open(); //! own.leak.overwritten
    }
    res.close();
  }
}
