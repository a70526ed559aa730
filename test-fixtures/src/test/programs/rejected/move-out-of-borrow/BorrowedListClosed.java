import dev.freehold.memory.OwnList;
import shared.Res;

class BorrowedListClosed {
  static void run(OwnList<Res> list) {
    list.close(); //! move.out.of.borrow
  }
}
