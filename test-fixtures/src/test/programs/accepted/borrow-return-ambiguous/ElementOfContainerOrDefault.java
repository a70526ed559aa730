import dev.freehold.From;
import dev.freehold.Ref;
import dev.freehold.memory.OwnMap;
import shared.Res;

class ElementOfContainerOrDefault {
  @From({"map", "otherwise"})
  static @Ref Res find(OwnMap<String, Res> map, String key, Res otherwise) {
    Res found = map.get(key);
    if (found != null) {
      return found;
    }
    return otherwise;
  }
}
