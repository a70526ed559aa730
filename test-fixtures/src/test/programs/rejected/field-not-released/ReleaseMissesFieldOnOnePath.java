import dev.freehold.MustRelease;
import dev.freehold.Own;
import shared.Res;

@MustRelease("close")
class ReleaseMissesFieldOnOnePath {
  private final @Own Res res = Res.open(); //! field.not.released
  private boolean done;

  void close() {
    if (done) {
      return;
    }
    res.close();
  }
}
