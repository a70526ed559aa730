import java.io.IOException;
import shared.Res;

class ReturnedInsteadOfTry {
  Res run() throws IOException {
    Res res = Res.open();
    try {
      Res.mayFail();
      return res;
    } catch (IOException e) {
      res.close();
      throw e;
    }
  }
}
