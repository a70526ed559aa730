// with -Afreehold.track=closeables
import java.io.Closeable;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;

class ReadAfterClosedQuietly {
  static void closeQuietly(Closeable closeable) {
    try {
      closeable.close();
    } catch (IOException e) {
      System.err.println(e);
    }
  }

  int run(String file) throws IOException {
    InputStream in = new FileInputStream(file);
    closeQuietly(in);
    return in.read(); //! use.after.release
  }
}
