import dev.freehold.Own;
import shared.Res;

class LocalInterface {
  static int run(@Own Res res) {
    interface Step {
      int apply(@Own Res res);
    }
    Step close =
        given -> {
          given.close();
          return 1;
        };
    return res.get() + close.apply(res);
  }
}
