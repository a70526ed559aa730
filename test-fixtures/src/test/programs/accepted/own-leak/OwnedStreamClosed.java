// with -Afreehold.track=closeables
import dev.freehold.Own;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;

class OwnedStreamClosed {
  int first(@Own InputStream in) throws IOException {
    try (in) {
      return in.read();
    }
  }

  int run(String file) throws IOException {
    return first(new FileInputStream(file));
  }
}
