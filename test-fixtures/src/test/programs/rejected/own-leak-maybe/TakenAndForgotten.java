import dev.freehold.Mut;
import dev.freehold.memory.OwnSlot;
import shared.Res;

class TakenAndForgotten {
  static void run(@Mut OwnSlot<Res> slot) {
    slot.take(); //! own.leak.maybe
  }
}
