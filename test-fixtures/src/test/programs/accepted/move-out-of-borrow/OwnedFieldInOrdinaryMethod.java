import dev.freehold.MustRelease;
import dev.freehold.Mut;
import dev.freehold.Own;
import dev.freehold.memory.OwnSlot;
import shared.Res;

@MustRelease("close")
class OwnedFieldInOrdinaryMethod {
  private final @Own OwnSlot<Res> slot = OwnSlot.create();
  private final @Own OwnSlot<Res> spare = OwnSlot.create();

  void refill(@Mut OwnedFieldInOrdinaryMethod this) {
    Res next = spare.take();
    if (next != null) {
      Res old = slot.replace(next);
      if (old != null) {
        old.close();
      }
    }
  }

  void close() {
    slot.close();
    spare.close();
  }
}
