import java.io.IOException;
import shared.Res;

class SuccessFlagByNull {
  Res run() throws IOException {
    Res res = Res.open();
    try {
      Res.mayFail();
      Res result = res;
      res = null;
      return result;
    } finally {
      if (res != null) {
        res.close();
      }
    }
  }
}
