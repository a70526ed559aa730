// since 22
import dev.freehold.Mut;
import dev.freehold.memory.OwnList;
import shared.Res;

class UnnamedVariables {
  static int run(@Mut OwnList<Res> list) {
    int count = 0;
    while (!list.isEmpty()) {
      var _ = list.remove(0);
      count++;
    } //! own.leak
    return count;
  }
}
