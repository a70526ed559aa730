import java.io.IOException;
import shared.Res;

class SecondResourceThrowsBeforeThird {
  void run() throws IOException {
    Res loose = Res.open();
    try (Res first = Res.openOrFail()) { //! own.leak
      first.get();
    }
    loose.close();
  }
}
