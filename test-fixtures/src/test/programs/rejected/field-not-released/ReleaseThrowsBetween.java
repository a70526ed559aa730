import dev.freehold.MustRelease;
import dev.freehold.Own;
import java.io.IOException;
import shared.Res;

@MustRelease("close")
class ReleaseThrowsBetween {
  private final @Own Res left = Res.open();
  private final @Own Res right = Res.open(); //! field.not.released

  void close() throws IOException {
    left.close();
    Res.mayFail();
    right.close();
  }
}
