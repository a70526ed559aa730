// with -Afreehold.track=closeables
import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.Scanner;
import java.util.stream.Stream;

/** What is derived from a wrapper ends with it, whatever that wraps. */
class DerivedOfText {
  long lines() throws IOException {
    Stream<String> lines;
    try (BufferedReader reader = new BufferedReader(new StringReader("text"))) {
      lines = reader.lines(); //! borrow.outlives.owner
    }
    return lines.count();
  }

  long tokens() {
    Stream<String> tokens;
    try (Scanner scanner = new Scanner("one two")) {
      tokens = scanner.tokens(); //! borrow.outlives.owner
    }
    return tokens.count();
  }
}
