import dev.freehold.Own;
import shared.Res;

class ReadInWhileCondition {
  void run(@Own Res res) {
    while (res.get() > 0) {
      res.set(0);
    }
    res.close();
  }
}
