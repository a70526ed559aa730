import dev.freehold.Own;
import shared.Res;

class AtReturnOfOther {
  Res run(@Own Res a, @Own Res b, boolean c) {
    if (c) {
      return a; //! own.leak
    }
    a.close();
    return b;
  }
}
