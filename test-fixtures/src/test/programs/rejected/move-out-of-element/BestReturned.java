import dev.freehold.Own;
import dev.freehold.Ref;
import shared.Res;

class BestReturned {
  static @Own Res best(@Ref Res... candidates) {
    int best = 0;
    for (int i = 1; i < candidates.length; i++) {
      if (candidates[i].get() > candidates[best].get()) {
        best = i;
      }
    }
    return candidates[best]; //! move.out.of.element
  }
}
