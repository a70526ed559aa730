import dev.freehold.Mut;
import dev.freehold.memory.OwnList;
import shared.Res;

class ClosedByTry {
  static int last(@Mut OwnList<Res> all) {
    try (Res last = all.remove(all.size() - 1)) {
      return last.get();
    }
  }
}
