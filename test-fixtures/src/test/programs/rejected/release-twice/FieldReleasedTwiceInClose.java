import dev.freehold.MustRelease;
import dev.freehold.Own;
import shared.Res;

@MustRelease("close")
class FieldReleasedTwiceInClose {
  private final @Own Res res = Res.open();

  void close() {
    res.close();
    res.close(); //! release.twice
  }
}
