import dev.freehold.Mut;
import dev.freehold.memory.OwnSlot;
import shared.Res;

class PutIntoSlotIfEmpty {
  static void run(@Mut OwnSlot<Res> slot) {
    Res spare = Res.open();
    if (slot.isEmpty()) {
      Res displaced = slot.replace(spare);
      if (displaced != null) {
        displaced.close();
      }
    }
    spare.close(); //! use.after.move.maybe
  }
}
