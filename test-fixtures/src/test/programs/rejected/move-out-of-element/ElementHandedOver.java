import dev.freehold.Mut;
import dev.freehold.memory.OwnList;
import shared.Res;

class ElementHandedOver {
  static void collect(@Mut OwnList<Res> list, Res... more) {
    for (Res each : more) {
      if (each.get() > 0) {
        list.add(each); //! move.out.of.element
      }
    }
  }
}
