import dev.freehold.Own;
import shared.Res;

class AfterArgument {
  int run() {
    Res res = Res.open();
    return sum(res.get(), consume(res));
  }

  static int consume(@Own Res res) {
    res.close();
    return 1;
  }

  static int sum(int a, int b) {
    return a + b;
  }
}
