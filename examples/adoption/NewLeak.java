import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

class NewLeak {
  static int first(Path path) throws IOException {
    InputStream in = Files.newInputStream(path);
    int first = in.read();
    in.close();
    return first;
  }
}
