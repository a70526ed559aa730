import dev.freehold.memory.OwnList;
import shared.Res;

class ElementOfTemporaryList {
  static OwnList<Res> load() {
    OwnList<Res> list = OwnList.create();
    list.add(Res.open());
    return list;
  }

  static int run() {
    int sum = 0;
    for (int i = 0; i < 2; i++) {
      Res each = load().get(i); //! borrow.of.temporary
      sum += each.get();
    }
    return sum;
  }
}
