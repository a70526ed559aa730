import dev.freehold.Mut;
import dev.freehold.memory.OwnMap;
import shared.Res;

class RemovedFromMap {
  static void run(@Mut OwnMap<String, Res> map) {
    Res res = map.remove("a");
    if (res != null) {
      res.get();
    }
  } //! own.leak.maybe
}
