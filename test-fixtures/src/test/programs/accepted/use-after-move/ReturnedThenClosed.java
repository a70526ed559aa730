// with -Afreehold.track=closeables
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The caller gets what nothing closes on the way out. */
class ReturnedThenClosed {
  InputStream unlessItFails(String name) throws IOException {
    InputStream in = new FileInputStream(name);
    try {
      in.read();
      return in;
    } catch (IOException e) {
      in.close();
      throw e;
    }
  }

  InputStream beside(String name, InputStream other) throws IOException {
    InputStream in = new FileInputStream(name);
    try {
      return in;
    } finally {
      System.out.println(other.available());
    }
  }

  InputStream taken(String name) throws IOException {
    InputStream in = new FileInputStream(name);
    try {
      in.read();
      InputStream result = in;
      in = null;
      return result;
    } finally {
      if (in != null) {
        in.close();
      }
    }
  }

  List<String> read(Path path) throws IOException {
    try (Stream<String> lines = Files.lines(path)) {
      return lines.filter(line -> !line.isEmpty()).toList();
    }
  }
}
