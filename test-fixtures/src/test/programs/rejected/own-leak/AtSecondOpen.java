import java.io.IOException;
import shared.Res;

class AtSecondOpen {
  void run() throws IOException {
    Res a = Res.openOrFail();
    Res b = Res.openOrFail(); //! own.leak
    b.close();
    a.close();
  }
}
