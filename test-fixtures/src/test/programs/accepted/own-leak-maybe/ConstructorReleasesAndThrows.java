import dev.freehold.MustRelease;
import dev.freehold.Own;
import java.io.IOException;
import shared.Res;

@MustRelease("close")
class ConstructorReleasesAndThrows {
  private final @Own Res res;

  ConstructorReleasesAndThrows() throws IOException {
    Res made = Res.open();
    try {
      Res.mayFail();
    } catch (IOException e) {
      made.close();
      throw e;
    }
    res = made;
  }

  void close() {
    res.close();
  }
}
