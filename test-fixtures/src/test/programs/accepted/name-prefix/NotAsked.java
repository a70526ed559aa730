import dev.freehold.Own;
import shared.Res;

class NotAsked {
  static void release(@Own Res refRes) {
    refRes.close();
  }

  static Res getOpen() {
    Res refOpen = Res.open();
    return refOpen;
  }
}
