// with -Afreehold.track=closeables
import java.io.File;
import java.io.FileReader;
import java.io.IOException;
import java.io.Reader;

/** Who closes what it is given closes it on every path; what it refuses is left to the caller. */
class ParameterClosedUnlessItThrows {
  private static int drain(Reader reader) throws IOException {
    int first = reader.read(); //! own.leak
    reader.close();
    return first;
  }

  static int run(File file) throws IOException {
    return drain(new FileReader(file));
  }

  static void refused(Reader reader, int count) throws IOException {
    if (count < 0) {
      throw new IllegalArgumentException("count");
    }
    reader.close();
  }
}
