import dev.freehold.memory.OwnList;
import shared.Res;

class LentElementReleased {
  static void run(OwnList<Res> list) {
    list.get(0).close(); //! move.out.of.borrow
  }
}
