import dev.freehold.MustRelease;
import dev.freehold.Own;
import shared.Res;

@MustRelease("close")
class IntoField {
  private @Own Res res;

  IntoField(@Own Res given) {
    this.res = given;
    given.set(1); //! use.after.move
  }

  void close() {
    res.close();
  }
}
