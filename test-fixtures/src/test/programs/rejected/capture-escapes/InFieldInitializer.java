import dev.freehold.MustRelease;
import dev.freehold.Own;
import shared.Res;

@MustRelease("close")
class InFieldInitializer {
  private final @Own Res res = Res.open();
  private final Runnable later = () -> res.get(); //! capture.escapes

  void close() {
    res.close();
  }
}
