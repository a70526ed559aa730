import dev.freehold.MustRelease;
import java.io.Closeable;
import java.io.IOException;
import shared.Res;

@MustRelease("close")
class ThrowingCloseInsideOuter implements Closeable {
  static void run() throws IOException {
    try (Res outer = Res.open();
        ThrowingCloseInsideOuter inner = new ThrowingCloseInsideOuter()) {
      outer.get();
    }
  }

  @Override
  public void close() throws IOException {}
}
