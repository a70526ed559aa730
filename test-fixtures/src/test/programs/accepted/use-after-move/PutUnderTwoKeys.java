import dev.freehold.Mut;
import dev.freehold.Own;
import dev.freehold.memory.OwnMap;
import shared.Res;

class PutUnderTwoKeys {
  static void run(@Mut OwnMap<String, Res> cache, @Own Res res) {
    release(cache.put("first", res));
    release(cache.put("second", Res.open()));
  }

  static void release(@Own Res displaced) {
    if (displaced != null) {
      displaced.close();
    }
  }
}
