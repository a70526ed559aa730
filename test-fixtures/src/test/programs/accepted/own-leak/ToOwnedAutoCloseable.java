import dev.freehold.Own;
import shared.Res;

class ToOwnedAutoCloseable {
  static void close(@Own AutoCloseable closeable) throws Exception {
    closeable.close();
  }

  void run() throws Exception {
    close(Res.open());
  }
}
