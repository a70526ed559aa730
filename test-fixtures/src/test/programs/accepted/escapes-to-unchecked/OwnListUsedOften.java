import dev.freehold.MustRelease;
import dev.freehold.Mut;
import dev.freehold.Own;
import dev.freehold.memory.OwnList;
import shared.Res;

@MustRelease("close")
class OwnListUsedOften {
  private final @Own OwnList<Res> idle = OwnList.create();

  void give(@Mut OwnListUsedOften this, @Own Res res) {
    idle.add(res);
  }

  Res take(@Mut OwnListUsedOften this) {
    return idle.remove(0);
  }

  void close() {
    idle.close();
  }
}
