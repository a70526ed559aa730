import dev.freehold.Own;
import shared.Res;

class AfterLoop {
  void run(@Own Res res, int n) {
    do {
      res.get();
    } while (n-- > 0);
    res.close();
  }
}
