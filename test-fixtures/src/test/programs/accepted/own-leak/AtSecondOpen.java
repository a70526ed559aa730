import java.io.IOException;
import shared.Res;

class AtSecondOpen {
  void run() throws IOException {
    try (Res a = Res.openOrFail();
        Res b = Res.openOrFail()) {
      a.get();
      b.get();
    }
  }
}
