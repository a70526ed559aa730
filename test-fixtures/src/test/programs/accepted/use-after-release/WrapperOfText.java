// with -Afreehold.track=closeables
import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.PrintWriter;
import java.util.Scanner;
import java.util.stream.Stream;

/** What wraps something in memory may be closed, once or twice, and need not be. */
class WrapperOfText {
  int left() throws IOException {
    return new BufferedReader(new StringReader("text")).read();
  }

  String scanned(String text) {
    Scanner scanner = new Scanner(text);
    return scanner.hasNext() ? scanner.next() : "";
  }

  long closed() throws IOException {
    try (BufferedReader reader = new BufferedReader(new StringReader("text"));
        Stream<String> lines = reader.lines()) {
      return lines.count();
    }
  }

  String twice() {
    StringWriter text = new StringWriter();
    PrintWriter out = new PrintWriter(text);
    out.println("text");
    out.close();
    out.close();
    return text.toString();
  }

  BufferedReader given(String text) {
    BufferedReader reader = new BufferedReader(new StringReader(text));
    return reader;
  }

  int again(String[] texts) {
    int count = 0;
    Scanner scanner = null;
    for (String text : texts) {
      if (scanner != null) {
        scanner.close();
      }
      scanner = new Scanner(text);
      count += scanner.hasNextInt() ? scanner.nextInt() : 0;
    }
    return count;
  }
}
