import java.util.HashMap;
import java.util.Map;
import shared.Res;

class OwnedMap {
  Map<String, Res> map = new HashMap<>(); //! escapes.to.unchecked
}
