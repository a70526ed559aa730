import dev.freehold.memory.OwnMap;
import shared.Res;

class MapOfResources {
  static int count(OwnMap<String, Res> byName) {
    return byName.size();
  }
}
