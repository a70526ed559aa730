import dev.freehold.MustRelease;
import dev.freehold.Mut;
import dev.freehold.Own;
import shared.Res;

@MustRelease("close")
class SpareKeptInField {
  private @Own Res current = Res.open();

  void rotate(@Mut SpareKeptInField this, @Own Res next) {
    current = next; //! own.leak.overwritten
  }

  void close() {
    current.close();
  }
}
