import dev.freehold.Own;
import java.io.IOException;
import shared.Res;

class AfterThrowingArgument {
  void run() throws IOException {
    int n = fail();
    Res res = Res.open();
    both(res, n);
  }

  static int fail() throws IOException {
    return 1;
  }

  static void both(@Own Res res, int n) {
    res.close();
  }
}
