import java.io.IOException;
import shared.Res;

class Nested {
  int run() throws IOException {
    try (Res outer = Res.openOrFail()) {
      try (Res inner = Res.openOrFail()) {
        Res.mayFail();
        return outer.get() + inner.get();
      }
    }
  }
}
