import dev.freehold.Own;
import shared.Res;

class ReplacedInInnerLoop {
  static void run(@Own Res first, int count) {
    while (count > 0) {
      @Own Res now = first;
      while (now.get() > count) {
        now = Res.pass(now);
      }
      first = Res.open();
      now.close();
      count--;
    }
    first.close();
  }
}
