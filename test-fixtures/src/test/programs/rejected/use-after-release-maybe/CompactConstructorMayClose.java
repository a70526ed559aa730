import dev.freehold.MustRelease;
import dev.freehold.Own;
import shared.Res;

@MustRelease("close")
record CompactConstructorMayClose(@Own Res res) {
  CompactConstructorMayClose {
    if (res.get() < 0) {
      res.close();
    }
  } //! use.after.release.maybe

  void close() {
    res.close();
  }
}
