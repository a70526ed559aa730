import dev.freehold.Own;
import dev.freehold.Ref;
import dev.freehold.memory.OwnMap;
import shared.Res;

class SeveralReturns {
  static @Ref Res head(@Own OwnMap<String, Res> map, @Ref Res empty, String key) {
    Res found = map.get(key); //! borrow.past.release
    map.close();
    if (found == null) {
      return empty;
    }
    return found;
  }
}
