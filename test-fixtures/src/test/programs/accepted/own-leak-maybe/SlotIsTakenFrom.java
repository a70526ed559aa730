import dev.freehold.Mut;
import dev.freehold.memory.OwnSlot;
import shared.Res;

class SlotIsTakenFrom {
  static int run(@Mut OwnSlot<Res> slot) {
    Res res = slot.take();
    if (res == null) {
      return 0;
    }
    int value = res.get();
    res.close();
    return value;
  }
}
