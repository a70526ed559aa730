import dev.freehold.MustRelease;
import java.io.Closeable;
import java.io.IOException;

@MustRelease("close")
class ReleaseThatThrows implements Closeable {
  static void run() throws IOException {
    ReleaseThatThrows it = new ReleaseThatThrows();
    it.close();
  }

  @Override
  public void close() throws IOException {}
}
