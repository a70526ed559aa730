import dev.freehold.Mut;
import dev.freehold.memory.OwnList;
import shared.Res;

class ElementEditedTwice {
  static void swap(@Mut OwnList<Res> list) {
    Res left = list.edit(0);
    Res right = list.edit(1); //! borrow.mut.twice
    int value = left.get();
    left.set(right.get());
    right.set(value);
  }
}
