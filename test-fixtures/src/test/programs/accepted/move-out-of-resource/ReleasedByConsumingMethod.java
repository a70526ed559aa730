import dev.freehold.MustRelease;
import dev.freehold.Own;
import shared.Res;

@MustRelease("close")
class ReleasedByConsumingMethod {
  private final @Own Res res = Res.open();

  @Own Res unwrap(@Own ReleasedByConsumingMethod this) {
    return res;
  }

  void close() {
    res.close();
  }
}
