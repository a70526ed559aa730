import java.util.Map;
import shared.Res;

class MapOfResources {
  static int count(Map<String, Res> byName) { //! escapes.to.unchecked
    return byName.size();
  }
}
