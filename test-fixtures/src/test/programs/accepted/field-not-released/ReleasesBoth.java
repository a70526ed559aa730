import dev.freehold.MustRelease;
import dev.freehold.Own;
import shared.Res;

@MustRelease("close")
class ReleasesBoth {
  private final @Own Res left = Res.open();
  private final @Own Res right = Res.open();

  void close() {
    left.close();
    right.close();
  }
}
