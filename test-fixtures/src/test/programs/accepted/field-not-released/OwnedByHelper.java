import dev.freehold.MustRelease;
import dev.freehold.Own;
import shared.Res;

@MustRelease("close")
class OwnedByHelper {
  private final @Own Res res = Res.open();

  void close() {
    Res.take(res);
  }
}
