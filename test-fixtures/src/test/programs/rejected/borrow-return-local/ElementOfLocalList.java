import dev.freehold.Ref;
import dev.freehold.memory.OwnList;
import shared.Res;

class ElementOfLocalList {
  static @Ref Res first() {
    try (OwnList<Res> list = OwnList.create()) {
      list.add(Res.open());
      return list.get(0); //! borrow.return.local
    }
  }
}
