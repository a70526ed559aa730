import dev.freehold.Mut;
import dev.freehold.memory.OwnList;
import shared.Res;

class BorrowAdded {
  static void run(@Mut OwnList<Res> list, Res res) {
    list.add(res); //! move.out.of.borrow
  }
}
