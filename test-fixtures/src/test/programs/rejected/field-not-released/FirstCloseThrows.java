import dev.freehold.MustRelease;
import dev.freehold.Own;
import java.io.IOException;
import shared.Res;

@MustRelease("close")
class FirstCloseThrows {
  private final @Own Res data = Res.open(); //! field.not.released

  void close() throws IOException {
    Res.mayFail();
    data.close();
  }
}
