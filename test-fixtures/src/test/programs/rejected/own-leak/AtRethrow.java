import java.io.IOException;
import shared.Res;

class AtRethrow {
  void run() throws IOException {
    Res res = Res.open();
    try {
      Res.mayFail();
    } catch (IOException e) {
      throw e; //! own.leak
    }
    res.close();
  }
}
