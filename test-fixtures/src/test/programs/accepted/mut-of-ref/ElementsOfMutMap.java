import dev.freehold.Mut;
import java.util.List;
import java.util.Map;
import shared.Res;

class ElementsOfMutMap {
  static void all(Map<String, @Mut Res> named, Map<String, List<@Mut Res>> grouped) {
    for (Res each : named.values()) {
      each.set(1);
    }
    for (Map.Entry<String, @Mut Res> each : named.entrySet()) {
      each.getValue().set(2);
    }
    for (var group : grouped.values()) {
      for (var each : group) {
        each.set(3);
      }
    }
  }
}
