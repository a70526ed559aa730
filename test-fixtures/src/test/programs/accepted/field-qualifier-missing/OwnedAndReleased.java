import dev.freehold.MustRelease;
import dev.freehold.Mut;
import dev.freehold.Own;
import dev.freehold.Ref;
import dev.freehold.memory.OwnList;
import shared.Res;

@MustRelease("close")
class OwnedAndReleased {
  private final @Own OwnList<Res> kept = OwnList.create();
  private final @Own Res res;

  OwnedAndReleased(@Own Res res) {
    this.res = res;
  }

  void add(@Mut OwnedAndReleased this, @Own Res other) {
    kept.add(other);
  }

  @Ref Res first() {
    return kept.get(0);
  }

  static int read(OwnedAndReleased whole) {
    return whole.first().get();
  }

  void close() {
    kept.close();
    res.close();
  }
}
