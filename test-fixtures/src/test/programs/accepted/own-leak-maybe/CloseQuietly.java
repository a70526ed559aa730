import dev.freehold.Own;
import java.io.IOException;
import shared.Res;

class CloseQuietly {
  static void closeQuietly(@Own Res res) {
    if (res != null) {
      res.close();
    }
  }

  void run() throws IOException {
    Res res = null;
    try {
      res = Res.openOrFail();
      res.get();
    } finally {
      closeQuietly(res);
    }
  }
}
