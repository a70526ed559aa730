import dev.freehold.memory.OwnList;
import shared.Res;

class ReleaserForgets {
  static void run() {
    OwnList<Res> list = OwnList.releasing(res -> res.get()); //! own.leak
    list.close();
  }
}
