import dev.freehold.Own;
import dev.freehold.memory.OwnList;
import shared.Res;

class ListUsedAfterClose {
  static int run(@Own OwnList<Res> list) {
    list.close();
    return list.size(); //! use.after.release
  }
}
