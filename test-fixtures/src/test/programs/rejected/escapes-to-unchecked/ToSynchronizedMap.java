import java.util.HashMap;
import java.util.Map;
import shared.Res;

class ToSynchronizedMap {
  private final Map<Integer, Object> map = new HashMap<>();

  void run() {
    Res res = Res.open();
    map.computeIfAbsent(1, key -> res); //! escapes.to.unchecked
    res.close();
  }
}
