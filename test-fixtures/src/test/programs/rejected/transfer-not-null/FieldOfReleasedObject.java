// with -Afreehold.nulls=check
// with -Afreehold.skip=shared
import dev.freehold.MustRelease;
import dev.freehold.Own;
import shared.Res;

@MustRelease("close")
class FieldOfReleasedObject {
  private @Own Res part = Res.open();
  private @Own Res other = Res.open();

  void close() {
    Res.take(part); //! transfer.not.null
    Res.take(this.other); //! transfer.not.null
  }
}
