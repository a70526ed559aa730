import dev.freehold.MustRelease;
import dev.freehold.Own;
import shared.Res;

@MustRelease("close")
class DeadFieldInNewObject {
  private @Own Res first;
  private @Own Res second;

  DeadFieldInNewObject(@Own Res res) {
    first = res;
    first.close();
  } //! use.after.release

  DeadFieldInNewObject(@Own Res res, int unused) {
    first = res;
    second = first;
  } //! use.after.move

  DeadFieldInNewObject(@Own Res res, boolean early) {
    first = res;
    if (early) {
      first.close();
      return; //! use.after.release
    }
    second = Res.open();
  }

  void close() {
    if (first != null) {
      first.close();
    }
    if (second != null) {
      second.close();
    }
  }
}
