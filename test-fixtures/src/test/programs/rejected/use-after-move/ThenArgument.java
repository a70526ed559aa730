import dev.freehold.Own;
import shared.Res;

class ThenArgument {
  int run() {
    Res res = Res.open();
    return sum(consume(res), res.get()); //! use.after.move
  }

  static int consume(@Own Res res) {
    res.close();
    return 1;
  }

  static int sum(int a, int b) {
    return a + b;
  }
}
