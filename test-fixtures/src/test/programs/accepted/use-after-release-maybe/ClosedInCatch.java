import java.io.IOException;
import shared.Res;

class ClosedInCatch {
  static Res run() throws IOException {
    Res res = Res.open();
    try {
      Res.mayFail();
    } catch (IOException e) {
      res.close();
      throw e;
    }
    return res;
  }
}
