// with -Afreehold.track=closeables
import java.io.BufferedReader;
import java.io.File;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;

/** What a body makes is its caller's, and what it wraps is the same under another name. */
class BodyMakesItsResult {
  static InputStream stream(File file) throws IOException {
    return new FileInputStream(file);
  }

  static InputStream later(File file) throws IOException {
    InputStream result = null;
    if (file.exists()) {
      result = stream(file);
    }
    return result;
  }

  static int unnamed(File file) throws IOException {
    return stream(file).read(); //! own.leak
  }

  static int named(File file) throws IOException {
    InputStream in = later(file);
    return in.read(); //! own.leak
  }

  static Reader reader(InputStream in) {
    return new BufferedReader(new InputStreamReader(in));
  }

  static int wrapped(File file) throws IOException {
    Reader reader = reader(new FileInputStream(file));
    int first = reader.read(); //! own.leak
    reader.close();
    return first;
  }

  static void look(InputStream in) throws IOException {
    in.read();
  }

  static void setLevel(InputStream in) throws IOException {
    look(in);
  }

  static void onlyLooks(File file) throws IOException {
    setLevel(new FileInputStream(file)); //! own.leak
  }

  static class Parser {
    private final InputStream in;

    Parser(InputStream in) {
      this.in = in;
    }

    int parse() throws IOException {
      return in.read();
    }
  }

  static int ofParser(File file) throws IOException {
    return new Parser(new FileInputStream(file)).parse(); //! own.leak
  }
}
