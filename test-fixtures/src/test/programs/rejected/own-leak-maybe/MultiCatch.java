import dev.freehold.Own;
import java.io.IOException;
import shared.Res;

class MultiCatch {
  void run(@Own Res res) {
    try {
      Res.mayFail();
      res.close();
    } catch (IOException | IllegalStateException e) {
      System.out.println(e);
    }
  } //! own.leak.maybe
}
