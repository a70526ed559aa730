import dev.freehold.Mut;
import dev.freehold.memory.OwnSlot;
import shared.Res;

class DisplacedFromSlot {
  static void run(@Mut OwnSlot<Res> slot) {
    slot.replace(Res.open()); //! own.leak.maybe
  }
}
