import dev.freehold.memory.OwnList;
import shared.Res;

class ListNotClosed {
  static void run() {
    OwnList<Res> list = OwnList.create();
    list.add(Res.open());
  } //! own.leak
}
