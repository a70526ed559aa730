import dev.freehold.Mut;
import java.util.ArrayList;
import java.util.List;
import shared.Res;

class ElementsOfMutList {
  static void all(List<@Mut Res> batch) {
    for (Res each : batch) {
      each.set(1);
    }
    for (var each : batch.subList(0, 1)) {
      each.set(2);
    }
  }

  static void run() {
    Res one = new Res();
    List<@Mut Res> batch = new ArrayList<>();
    batch.add(one);
    all(batch);
    one.close();
  }
}
