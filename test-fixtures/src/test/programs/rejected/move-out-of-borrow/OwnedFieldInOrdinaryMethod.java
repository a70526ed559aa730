import dev.freehold.MustRelease;
import dev.freehold.Mut;
import dev.freehold.Own;
import dev.freehold.memory.OwnSlot;
import shared.Res;

@MustRelease("close")
class OwnedFieldInOrdinaryMethod {
  private final @Own OwnSlot<Res> slot = OwnSlot.create();
  private final @Own Res spare = Res.open();

  void refill(@Mut OwnedFieldInOrdinaryMethod this) {
    Res old = slot.replace(spare); //! move.out.of.borrow
    if (old != null) {
      old.close();
    }
  }

  void close() {
    slot.close();
    spare.close();
  }
}
