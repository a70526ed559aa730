import dev.freehold.Mut;
import dev.freehold.memory.OwnList;
import shared.Res;

class ElementOfLoopReleased {
  static int drain(@Mut OwnList<Res> all) {
    int sum = 0;
    while (!all.isEmpty()) {
      Res each = all.remove(0);
      sum += each.get();
      each.close();
    }
    return sum;
  }
}
