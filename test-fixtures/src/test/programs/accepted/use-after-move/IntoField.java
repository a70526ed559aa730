import dev.freehold.MustRelease;
import dev.freehold.Own;
import shared.Res;

@MustRelease("close")
class IntoField {
  private @Own Res res;

  IntoField(@Own Res given) {
    given.set(1);
    this.res = given;
  }

  void close() {
    res.close();
  }
}
