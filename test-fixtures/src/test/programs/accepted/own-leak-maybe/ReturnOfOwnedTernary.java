import dev.freehold.Own;
import shared.Res;

class ReturnOfOwnedTernary {
  Res run(@Own Res a, boolean c) {
    if (c) {
      return a;
    }
    a.close();
    return Res.open();
  }
}
