import dev.freehold.Mut;
import dev.freehold.memory.OwnList;
import shared.Res;

class VisitorChangesTheList {
  static void run(@Mut OwnList<Res> list) {
    list.forEach(res -> list.clear()); //! borrow.mut.conflict
  }
}
