import dev.freehold.Own;
import dev.freehold.memory.OwnList;
import shared.Res;

class ElementOfLocalList {
  static @Own Res first() {
    try (OwnList<Res> list = OwnList.create()) {
      list.add(Res.open());
      return list.remove(0);
    }
  }
}
