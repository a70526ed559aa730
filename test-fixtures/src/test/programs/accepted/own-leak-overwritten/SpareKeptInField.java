import dev.freehold.MustRelease;
import dev.freehold.Mut;
import dev.freehold.Own;
import dev.freehold.memory.OwnSlot;
import shared.Res;

@MustRelease("close")
class SpareKeptInField {
  private final @Own OwnSlot<Res> current = OwnSlot.create();

  void rotate(@Mut SpareKeptInField this, @Own Res next) {
    Res displaced = current.replace(next);
    if (displaced != null) {
      displaced.close();
    }
  }

  void close() {
    current.close();
  }
}
