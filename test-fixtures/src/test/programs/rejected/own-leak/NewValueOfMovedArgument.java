import dev.freehold.Own;
import shared.Res;

class NewValueOfMovedArgument {
  static int first(@Own Res res, int n) {
    res.close();
    return n;
  }

  static int run() {
    Res res = Res.open();
    return first(res, (res = Res.open()).get()); //! own.leak
  }
}
