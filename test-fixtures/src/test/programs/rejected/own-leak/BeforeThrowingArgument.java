import dev.freehold.Own;
import java.io.IOException;
import shared.Res;

class BeforeThrowingArgument {
  void run() throws IOException {
    Res res = Res.open();
    both(res, fail()); //! own.leak
  }

  static int fail() throws IOException {
    return 1;
  }

  static void both(@Own Res res, int n) {
    res.close();
  }
}
