import dev.freehold.Mut;
import dev.freehold.memory.OwnList;
import shared.Res;

class VisitorKeeps {
  static void run(OwnList<Res> list, @Mut OwnList<Res> other) {
    list.forEach(res -> other.add(res)); //! move.out.of.borrow
  }
}
