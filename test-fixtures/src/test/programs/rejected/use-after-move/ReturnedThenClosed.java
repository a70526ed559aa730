// with -Afreehold.track=closeables
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The caller gets what the finally block closes. */
class ReturnedThenClosed {
  InputStream itself(String name) throws IOException {
    InputStream in = new FileInputStream(name);
    try {
      return in;
    } finally {
      in.close(); //! use.after.move
    }
  }

  Stream<String> stage(Path path) throws IOException {
    Stream<String> lines = Files.lines(path);
    try {
      return lines.skip(1);
    } finally {
      lines.close(); //! use.after.move
    }
  }
}
