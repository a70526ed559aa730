import dev.freehold.Mut;
import dev.freehold.memory.OwnList;
import shared.Res;

class RemovedAndForgotten {
  static void run(@Mut OwnList<Res> list) {
    list.remove(0); //! own.leak
  }
}
