import dev.freehold.memory.OwnList;
import shared.Res;

class ListOfLists {
  static int run() {
    try (OwnList<OwnList<Res>> lists = OwnList.create()) {
      lists.add(OwnList.create());
      lists.edit(0).add(Res.open());
      return lists.get(0).size();
    }
  }
}
