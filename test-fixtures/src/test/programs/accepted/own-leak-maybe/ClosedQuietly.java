// with -Afreehold.track=closeables
import java.io.Closeable;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;

class ClosedQuietly {
  static void closeQuietly(Closeable closeable) {
    try {
      if (closeable != null) {
        closeable.close();
      }
    } catch (IOException e) {
      System.err.println("cannot close " + closeable);
    }
  }

  int run(String file) {
    InputStream in = null;
    try {
      in = new FileInputStream(file);
      return in.read();
    } catch (IOException e) {
      return -1;
    } finally {
      closeQuietly(in);
    }
  }
}
