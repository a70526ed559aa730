import dev.freehold.MustRelease;
import dev.freehold.Own;
import java.io.IOException;
import shared.Res;

@MustRelease("close")
class ConstructorThrows {
  private final @Own Res res;

  ConstructorThrows() throws IOException {
    res = Res.open();
    Res.mayFail(); //! own.leak
  }

  void close() {
    res.close();
  }
}
