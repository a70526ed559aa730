// with -Afreehold.track=closeables
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;

class ClosedTwice {
  void again(String file) throws IOException {
    InputStream in = new FileInputStream(file);
    in.close();
    in.close();
  }

  int early(String file) throws IOException {
    try (InputStream in = new FileInputStream(file)) {
      int first = in.read();
      in.close();
      return first;
    }
  }
}
