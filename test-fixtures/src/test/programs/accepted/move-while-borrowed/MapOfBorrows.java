import dev.freehold.Ref;
import java.util.HashMap;
import java.util.Map;
import shared.Res;

class MapOfBorrows {
  static int run(Map<String, @Ref Res> all) {
    int sum = all.get("a").get();
    for (Map.Entry<String, @Ref Res> each : all.entrySet()) {
      sum += each.getValue().get();
    }
    for (Res each : all.values()) {
      sum += each.get();
    }
    return sum;
  }

  static int own() {
    Res res = Res.open();
    Map<String, @Ref Res> all = new HashMap<>();
    all.put("a", res);
    int value = run(all);
    res.close();
    return value;
  }
}
