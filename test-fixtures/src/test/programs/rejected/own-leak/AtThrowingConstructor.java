import java.io.IOException;
import shared.Res;

class AtThrowingConstructor {
  void run() throws IOException {
    Res res = Res.open();
    new Failing(); //! own.leak
    res.close();
  }

  static class Failing {
    Failing() throws IOException {}
  }
}
