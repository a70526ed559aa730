import dev.freehold.Own;
import dev.freehold.memory.OwnList;
import shared.Res;

class LentElementOutlivesList {
  static int run(@Own OwnList<Res> list) {
    Res first = list.get(0);
    list.close(); //! move.while.borrowed
    return first.get();
  }
}
