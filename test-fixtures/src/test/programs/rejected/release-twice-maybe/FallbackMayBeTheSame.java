import dev.freehold.Mut;
import dev.freehold.Own;
import dev.freehold.memory.OwnMap;
import shared.Res;

class FallbackMayBeTheSame {
  static int run(@Mut OwnMap<String, Res> cache, @Own Res fallback) {
    Res found = cache.remove("key");
    if (found == null) {
      found = fallback;
    }
    int value = found.get();
    found.close();
    fallback.close(); //! release.twice.maybe
    return value;
  }
}
