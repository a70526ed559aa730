import dev.freehold.Mut;
import dev.freehold.Own;
import dev.freehold.memory.OwnList;
import shared.Res;

class OnlyFirstElementKept {
  static int run(@Mut OwnList<Res> list, @Own Res res) {
    if (list.isEmpty()) {
      list.add(res);
    }
    return list.size(); //! own.leak.maybe
  }
}
