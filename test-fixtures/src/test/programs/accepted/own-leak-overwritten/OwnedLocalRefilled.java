import dev.freehold.Mut;
import dev.freehold.Own;
import dev.freehold.memory.OwnList;
import shared.Res;

class OwnedLocalRefilled {
  static void run(@Mut OwnList<Res> list) {
    @Own Res last = list.remove(0);
    list.add(last);
    last = list.remove(0);
    last.close();
  }
}
