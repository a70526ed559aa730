import dev.freehold.MustRelease;
import java.io.Closeable;
import java.io.IOException;
import shared.Res;

@MustRelease("close")
class ThrowingCloseLeaksOuter implements Closeable {
  static void run() throws IOException {
    Res outer = Res.open();
    try (ThrowingCloseLeaksOuter inner = new ThrowingCloseLeaksOuter()) { //! own.leak
      System.out.println();
    }
    outer.close();
  }

  @Override
  public void close() throws IOException {}
}
