import dev.freehold.Own;
import shared.Res;

class InBothTernaryBranches {
  int run(boolean c) {
    Res res = Res.open();
    return c ? consume(res) : consume(res) + 1;
  }

  static int consume(@Own Res res) {
    res.close();
    return 1;
  }
}
