import dev.freehold.Ref;
import java.util.Map;
import shared.Res;

class EntriesOfMap {
  static int run(Map<String, @Ref Res> byName) {
    int sum = 0;
    for (Map.Entry<String, @Ref Res> each : byName.entrySet()) {
      sum += each.getKey().length() + each.getValue().get();
    }
    return sum;
  }
}
