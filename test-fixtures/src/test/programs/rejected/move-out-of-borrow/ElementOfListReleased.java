import dev.freehold.Mut;
import dev.freehold.memory.OwnList;
import shared.Res;

class ElementOfListReleased {
  static void drop(@Mut OwnList<Res> list) {
    list.get(0).close(); //! move.out.of.borrow
  }
}
