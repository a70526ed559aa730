// with -Afreehold.track=closeables
import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.stream.Stream;

class LinesOfText {
  Stream<String> lines() throws IOException {
    try (BufferedReader reader = new BufferedReader(new StringReader("text"))) {
      return reader.lines(); //! borrow.return.local
    }
  }
}
