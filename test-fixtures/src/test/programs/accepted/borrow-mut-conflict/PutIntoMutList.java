import dev.freehold.Mut;
import java.util.ArrayList;
import java.util.List;
import shared.Res;

class PutIntoMutList {
  static int run() {
    Res res = new Res();
    List<@Mut Res> batch = new ArrayList<>();
    batch.add(res);
    for (Res each : batch) {
      each.set(1);
    }
    int value = res.get();
    res.close();
    return value;
  }
}
