import java.io.IOException;
import shared.Res;

class OfCaughtOpen {
  void run() {
    Res res = null;
    try {
      res = Res.openOrFail();
      Res.mayFail();
      res.close();
    } catch (IOException e) {
      e.printStackTrace();
    }
  } //! own.leak.maybe
}
