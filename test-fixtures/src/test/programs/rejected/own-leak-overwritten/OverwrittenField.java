import dev.freehold.MustRelease;
import dev.freehold.Mut;
import dev.freehold.Own;
import shared.Res;

@MustRelease("close")
class OverwrittenField {
  private @Own Res res = Res.open();

  void refill(@Mut OverwrittenField this) {
    res = Res.open(); //! own.leak.overwritten
  }

  void close() {
    res.close();
  }
}
