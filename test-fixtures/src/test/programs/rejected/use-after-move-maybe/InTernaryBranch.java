import dev.freehold.Own;
import shared.Res;

class InTernaryBranch {
  int run(boolean c) {
    Res res = Res.open();
    int n = c ? consume(res) : 0;
    res.close(); //! use.after.move.maybe
    return n;
  }

  static int consume(@Own Res res) {
    res.close();
    return 1;
  }
}
