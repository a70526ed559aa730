import dev.freehold.MustRelease;
import dev.freehold.Own;
import shared.Res;

@MustRelease("close")
class EarlyReturn {
  private final @Own Res res = Res.open();
  private boolean open;

  void close() {
    if (!open) {
      res.close();
      return;
    }
    res.close();
  }
}
