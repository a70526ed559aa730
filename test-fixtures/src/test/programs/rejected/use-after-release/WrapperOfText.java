// with -Afreehold.track=closeables
import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.util.Scanner;

/** What wraps something in memory need not be closed; but closed it is of no use. */
class WrapperOfText {
  int read() throws IOException {
    BufferedReader reader = new BufferedReader(new StringReader("text"));
    reader.close();
    return reader.read(); //! use.after.release
  }

  String scanned() {
    Scanner scanner = new Scanner("one two");
    scanner.close();
    return scanner.next(); //! use.after.release
  }

  int bytes(byte[] bytes) throws IOException {
    BufferedInputStream in;
    try (BufferedInputStream open = new BufferedInputStream(new ByteArrayInputStream(bytes))) {
      in = open;
    }
    return in.read(); //! use.after.release
  }
}
