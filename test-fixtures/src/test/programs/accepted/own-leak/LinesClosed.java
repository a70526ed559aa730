// with -Afreehold.track=closeables
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

class LinesClosed {
  long run(Path file) throws IOException {
    try (Stream<String> lines = Files.lines(file).filter(line -> !line.isBlank())) {
      return lines.map(String::strip).count();
    }
  }

  long ofMemory(List<String> lines) {
    return lines.stream().filter(line -> !line.isBlank()).count();
  }
}
