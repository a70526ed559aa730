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

  static @Own Res run(@Own ReturnedBeforeImplicitClose lock, @Own Res res) throws IOException {
    try (lock) {
      return res; //! own.leak
    }
  }
}
