import dev.freehold.Mut;
import dev.freehold.Own;
import dev.freehold.memory.OwnSlot;
import shared.Res;

class SlotIsReplaced {
  static void run(@Mut OwnSlot<Res> slot, @Own Res res) {
    Res before = slot.replace(res);
    if (before != null) {
      before.close();
    }
  }
}
