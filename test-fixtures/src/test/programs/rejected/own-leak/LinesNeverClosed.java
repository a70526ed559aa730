// with -Afreehold.track=closeables
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

class LinesNeverClosed {
  long run(Path file) throws IOException {
    return Files.lines(file).filter(line -> !line.isBlank()).count(); //! own.leak
  }
}
