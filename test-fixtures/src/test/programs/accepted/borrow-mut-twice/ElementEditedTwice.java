import dev.freehold.Mut;
import dev.freehold.memory.OwnList;
import shared.Res;

class ElementEditedTwice {
  static void swap(@Mut OwnList<Res> list) {
    int left = list.get(0).get();
    int right = list.get(1).get();
    list.edit(0).set(right);
    list.edit(1).set(left);
  }
}
