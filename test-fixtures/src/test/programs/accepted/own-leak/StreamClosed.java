// with -Afreehold.track=closeables
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;

class StreamClosed {
  int inTry(String file) throws IOException {
    try (InputStream in = new FileInputStream(file)) {
      return in.read();
    }
  }

  int inFinally(String file) throws IOException {
    InputStream in = null;
    try {
      in = new FileInputStream(file);
      return in.read();
    } finally {
      if (in != null) {
        in.close();
      }
    }
  }
}
