import dev.freehold.MustRelease;
import dev.freehold.Own;
import shared.Res;

@MustRelease("close")
class ConstructorsDelegate {
  private final @Own Res res;

  ConstructorsDelegate() {
    this(Res.open());
  }

  ConstructorsDelegate(@Own Res res) {
    this.res = res;
  }

  void close() {
    res.close();
  }
}
