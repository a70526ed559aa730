import dev.freehold.Mut;
import java.util.ArrayList;
import java.util.List;
import shared.Res;

class ReadWhileInMutList {
  static int run() {
    Res res = new Res();
    List<@Mut Res> batch = new ArrayList<>();
    batch.add(res);
    int value = res.get(); //! borrow.mut.conflict
    for (Res each : batch) {
      each.set(value);
    }
    res.close();
    return value;
  }
}
