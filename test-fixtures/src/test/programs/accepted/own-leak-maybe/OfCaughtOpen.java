import java.io.IOException;
import shared.Res;

class OfCaughtOpen {
  void run() {
    Res res = null;
    try {
      res = Res.openOrFail();
      Res.mayFail();
    } catch (IOException e) {
      e.printStackTrace();
    } finally {
      if (res != null) {
        res.close();
      }
    }
  }
}
