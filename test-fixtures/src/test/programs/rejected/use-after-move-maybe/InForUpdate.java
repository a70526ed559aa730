import dev.freehold.Own;
import shared.Res;

class InForUpdate {
  void run(int n) {
    Res res = Res.open();
    for (int i = 0; i < n; i += consume(res)) { //! use.after.move.maybe
      System.out.println();
    }
  }

  static int consume(@Own Res res) {
    res.close();
    return 1;
  }
}
