import dev.freehold.Own;
import shared.Res;

class ConditionalBothWays {
  void run(boolean c) {
    Res res = Res.open();
    if (c ? consume(res) : consume(res)) {
      System.out.println();
    }
  }

  static boolean consume(@Own Res res) {
    res.close();
    return true;
  }
}
