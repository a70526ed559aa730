import dev.freehold.Own;
import shared.Res;

class OnTheLeftOfAnd {
  boolean run(boolean c) {
    Res res = Res.open();
    return consumed(res) && c;
  }

  static boolean consumed(@Own Res res) {
    res.close();
    return true;
  }
}
