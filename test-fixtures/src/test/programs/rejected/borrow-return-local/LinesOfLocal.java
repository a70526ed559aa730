// with -Afreehold.track=closeables
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.stream.Stream;

// The lines are read when the reader is closed already.
class LinesOfLocal {

  static Stream<String> lines(Path path) throws IOException {
    try (BufferedReader text = Files.newBufferedReader(path)) {
      return text.lines(); //! borrow.return.local
    }
  }

  static Iterator<String> each(Path path) throws IOException {
    try (Stream<String> lines = Files.lines(path)) {
      return lines.iterator(); //! borrow.return.local
    }
  }
}
