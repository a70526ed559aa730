import dev.freehold.Mut;
import dev.freehold.memory.OwnList;
import shared.Res;

class ListGrownUnderReader {
  static int run(@Mut OwnList<Res> list) {
    Res first = list.get(0);
    list.add(Res.open()); //! borrow.mut.conflict
    return first.get();
  }
}
