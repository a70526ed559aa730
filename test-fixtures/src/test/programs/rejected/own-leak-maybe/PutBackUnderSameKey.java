import dev.freehold.Mut;
import dev.freehold.memory.OwnMap;
import shared.Res;

class PutBackUnderSameKey {
  static void run(@Mut OwnMap<String, Res> cache) {
    Res res = cache.remove("a");
    if (res != null) {
      res.set(1);
      cache.put("b", res); //! own.leak.maybe
    }
  }
}
