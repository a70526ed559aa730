import java.io.IOException;
import shared.Res;

class NestedLeak {
  void run() throws IOException {
    try (Res outer = Res.openOrFail()) {
      Res inner = Res.openOrFail();
      Res.mayFail(); //! own.leak
      inner.close();
    }
  }
}
