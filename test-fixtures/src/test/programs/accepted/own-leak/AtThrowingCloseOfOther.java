import dev.freehold.Own;
import java.io.Closeable;
import java.io.IOException;
import shared.Res;

class AtThrowingCloseOfOther {
  void run(@Own Res res, Closeable other) throws IOException {
    try {
      other.close();
    } finally {
      res.close();
    }
  }
}
