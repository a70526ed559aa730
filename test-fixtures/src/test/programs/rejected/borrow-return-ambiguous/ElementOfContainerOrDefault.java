import dev.freehold.Ref;
import dev.freehold.memory.OwnMap;
import shared.Res;

class ElementOfContainerOrDefault {
  static @Ref Res find(OwnMap<String, Res> map, String key, Res otherwise) { //! borrow.return.ambiguous
    Res found = map.get(key);
    if (found != null) {
      return found;
    }
    return otherwise;
  }
}
