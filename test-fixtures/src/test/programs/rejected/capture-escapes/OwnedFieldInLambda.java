import dev.freehold.MustRelease;
import dev.freehold.Own;
import shared.Res;

@MustRelease("close")
class OwnedFieldInLambda {
  private final @Own Res res = Res.open();

  Runnable later() {
    return () -> res.get(); //! capture.escapes
  }

  void close() {
    res.close();
  }
}
