import java.io.IOException;
import shared.Res;

class AtContinueInFinallyTry {
  void run(int n) throws IOException {
    for (int i = 0; i < n; i++) {
      Res res = Res.open();
      try {
        Res.mayFail();
        continue; //! own.leak
      } catch (IOException e) {
        res.close();
      }
    }
  }
}
