import dev.freehold.Own;
import shared.Res;

class ReturnedAfterClose {
  static @Own Res run() {
    Res res = Res.open();
    res.set(1);
    return res;
  }
}
