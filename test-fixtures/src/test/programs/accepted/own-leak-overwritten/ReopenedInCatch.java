import java.io.IOException;
import shared.Res;

class ReopenedInCatch {
  static void run() {
    Res res = Res.open();
    try {
      Res.mayFail();
    } catch (IOException e) {
      res.close();
      res = Res.open();
    }
    res.close();
  }
}
