// with -Afreehold.track=closeables
import java.io.File;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;

/** A subclass, and a class that keeps the stream, open a file that stays open. */
class WrapperInConstructor {
  static class Zip extends GZIPInputStream {
    Zip(File file) throws IOException {
      super(new FileInputStream(file)); //! own.leak
    }
  }

  private final InputStream in;

  WrapperInConstructor(File file) throws IOException {
    in = new GZIPInputStream(new FileInputStream(file)); //! own.leak
  }

  int read() throws IOException {
    return in.read();
  }
}
