import dev.freehold.MustRelease;
import dev.freehold.Own;
import shared.Res;

@MustRelease("close")
class EarlyReturn {
  private final @Own Res res = Res.open(); //! field.not.released
  private boolean open;

  void close() {
    if (!open) {
      return;
    }
    res.close();
  }
}
