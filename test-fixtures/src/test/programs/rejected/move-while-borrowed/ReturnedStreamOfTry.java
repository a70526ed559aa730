// with -Afreehold.track=closeables
import java.io.BufferedInputStream;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The caller gets what the try statement closes. */
class ReturnedStreamOfTry {
  InputStream itself(String name) throws IOException {
    try (InputStream in = new FileInputStream(name)) {
      return in; //! move.while.borrowed
    }
  }

  InputStream wrapped(String name) throws IOException {
    try (InputStream in = new FileInputStream(name)) {
      return new BufferedInputStream(in); //! move.while.borrowed
    }
  }

  Stream<String> stage(Path path) throws IOException {
    try (Stream<String> lines = Files.lines(path)) {
      return lines.filter(line -> !line.isEmpty()); //! move.while.borrowed
    }
  }
}
