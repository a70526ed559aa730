// with -Afreehold.exceptions=all
import dev.freehold.MustRelease;
import dev.freehold.Own;
import java.io.Closeable;
import java.io.IOException;
import shared.Res;

@MustRelease("close")
class ReturnedBeforeImplicitClose implements Closeable {
  @Override
  public void close() throws IOException {}

  static @Own Res run(@Own Res res) throws IOException {
    try (ReturnedBeforeImplicitClose lock = new ReturnedBeforeImplicitClose()) {
      return res; //! own.leak
    }
  }
}
