import dev.freehold.Own;
import shared.Res;

class OnTheRightOfAnd {
  void run(boolean c) {
    Res res = Res.open();
    if (c && consumed(res)) {
      return;
    }
    res.close(); //! use.after.move.maybe
  }

  static boolean consumed(@Own Res res) {
    res.close();
    return true;
  }
}
