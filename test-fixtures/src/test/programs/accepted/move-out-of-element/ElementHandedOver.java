import dev.freehold.Mut;
import dev.freehold.memory.OwnList;
import shared.Res;

class ElementHandedOver {
  static void collect(@Mut OwnList<Res> list, @Mut OwnList<Res> more) {
    while (!more.isEmpty()) {
      Res each = more.remove(0);
      if (each.get() > 0) {
        list.add(each);
      } else {
        each.close();
      }
    }
  }
}
