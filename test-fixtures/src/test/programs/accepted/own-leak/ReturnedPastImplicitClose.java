import dev.freehold.MustRelease;
import dev.freehold.Own;
import java.io.Closeable;
import java.io.IOException;
import shared.Res;

@MustRelease("close")
class ReturnedPastImplicitClose implements Closeable {
  @Override
  public void close() throws IOException {}

  static @Own Res run(@Own Res res) throws IOException {
    try (ReturnedPastImplicitClose lock = new ReturnedPastImplicitClose()) {
      return res;
    }
  }

  static @Own Res caught(@Own Res res) {
    try {
      try (ReturnedPastImplicitClose lock = new ReturnedPastImplicitClose()) {
        return res;
      }
    } catch (IOException e) {
      res.close();
      return Res.open();
    } finally {
      System.out.println();
    }
  }
}
