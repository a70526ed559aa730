import dev.freehold.Own;
import dev.freehold.memory.OwnList;
import shared.Res;

class ListClosedTwice {
  static void run(@Own OwnList<Res> list) {
    list.close();
    list.close(); //! release.twice
  }
}
