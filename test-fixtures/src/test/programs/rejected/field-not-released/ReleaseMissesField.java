import dev.freehold.MustRelease;
import dev.freehold.Own;
import shared.Res;

@MustRelease("close")
class ReleaseMissesField {
  private final @Own Res left = Res.open();
  private final @Own Res right = Res.open(); //! field.not.released

  void close() {
    left.close();
  }
}
