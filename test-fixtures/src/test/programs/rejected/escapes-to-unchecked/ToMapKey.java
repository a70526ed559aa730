import java.util.Map;
import shared.Res;

class ToMapKey {
  void run(Map<Object, String> map, Res res) {
    map.put(res, "it"); //! escapes.to.unchecked
  }
}
