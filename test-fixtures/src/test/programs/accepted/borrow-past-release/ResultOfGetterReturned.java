import dev.freehold.Own;
import dev.freehold.memory.OwnList;
import shared.Res;

class ResultOfGetterReturned {
  static @Own Res first(@Own OwnList<Res> list) {
    Res first = list.remove(0);
    list.close();
    return first;
  }
}
