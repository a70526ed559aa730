import dev.freehold.Own;
import dev.freehold.Ref;
import dev.freehold.memory.OwnMap;
import shared.Res;

class SeveralReturns {
  static @Ref Res head(@Own OwnMap<String, Res> map, @Ref Res empty, String key) {
    Res found = map.get(key);
    boolean known = found != null;
    map.close();
    if (known) {
      return empty;
    }
    return empty.self();
  }
}
