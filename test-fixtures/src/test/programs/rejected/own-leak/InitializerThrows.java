import dev.freehold.MustRelease;
import dev.freehold.Own;
import java.io.IOException;
import shared.Res;

@MustRelease("close")
class InitializerThrows {
  private final @Own Res left = Res.open();
  private final @Own Res right = Res.openOrFail(); //! own.leak

  InitializerThrows() throws IOException {}

  void close() {
    left.close();
    right.close();
  }
}
