import dev.freehold.Mut;
import dev.freehold.memory.OwnMap;
import shared.Res;

class DisplacedFromMap {
  static void run(@Mut OwnMap<String, Res> map) {
    map.put("a", Res.open()); //! own.leak.maybe
  }
}
