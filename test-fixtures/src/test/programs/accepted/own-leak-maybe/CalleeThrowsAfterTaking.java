import dev.freehold.Own;
import java.io.IOException;
import shared.Res;

class CalleeThrowsAfterTaking {
  void run() throws IOException {
    Res res = Res.open();
    takeAndFail(res);
  }

  static void takeAndFail(@Own Res res) throws IOException {
    try {
      Res.mayFail();
    } finally {
      res.close();
    }
  }
}
