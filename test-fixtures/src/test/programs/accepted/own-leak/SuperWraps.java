// with -Afreehold.track=closeables
import java.io.BufferedInputStream;
import java.io.File;
import java.io.FileInputStream;
import java.io.FileNotFoundException;
import java.io.FilterInputStream;
import java.io.InputStream;

/** What the superclass wraps is closed with the object. */
class SuperWraps {
  static class Counting extends FilterInputStream {
    Counting(File file) throws FileNotFoundException {
      super(new FileInputStream(file));
    }

    Counting(InputStream in) {
      super(in);
    }
  }

  static class Buffered extends BufferedInputStream {
    Buffered(File file) throws FileNotFoundException {
      super(new FileInputStream(file), 4096);
    }
  }
}
