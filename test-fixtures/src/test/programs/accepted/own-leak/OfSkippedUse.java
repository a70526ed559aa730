// with -AskipUses=^shared\.
import dev.freehold.Own;
import shared.Res;

class OfSkippedUse {
  static void leak() {
    Res res = Res.open();
    res.get();
  }

  static int use(@Own Res res) {
    res.close();
    return res.get();
  }
}
