import java.io.IOException;
import shared.Res;

class FinallyReturns {
  @SuppressWarnings("finally")
  int run() throws IOException {
    Res res = Res.open();
    try {
      Res.mayFail();
    } finally {
      res.close();
      return 1;
    }
  }
}
