import dev.freehold.Mut;
import dev.freehold.Own;
import dev.freehold.memory.OwnList;
import shared.Res;

class BestReturned {
  static @Own Res best(@Mut OwnList<Res> candidates) {
    int best = 0;
    for (int i = 1; i < candidates.size(); i++) {
      if (candidates.get(i).get() > candidates.get(best).get()) {
        best = i;
      }
    }
    return candidates.remove(best);
  }
}
