import dev.freehold.Mut;
import dev.freehold.memory.OwnList;
import shared.Res;

class ListGrownUnderReader {
  static int run(@Mut OwnList<Res> list) {
    Res first = list.get(0);
    int value = first.get();
    list.add(Res.open());
    return value;
  }
}
