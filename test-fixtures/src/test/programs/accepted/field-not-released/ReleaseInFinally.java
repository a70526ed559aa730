import dev.freehold.MustRelease;
import dev.freehold.Own;
import java.io.IOException;
import shared.Res;

@MustRelease("close")
class ReleaseInFinally {
  private final @Own Res left = Res.open();
  private final @Own Res right = Res.open();

  void close() throws IOException {
    try {
      left.close();
      Res.mayFail();
    } finally {
      right.close();
    }
  }
}
