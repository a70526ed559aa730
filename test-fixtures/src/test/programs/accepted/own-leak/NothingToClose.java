// with -Afreehold.track=closeables
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;

/** Classes whose close does nothing, and views of what others close. */
class NothingToClose {
  static class Marked implements Closeable {
    private boolean closed;
    private byte[] buffer = new byte[8];

    int first() {
      return buffer[0];
    }

    @Override
    public void close() {
      closed = true;
      buffer = null;
    }
  }

  static class Around implements Closeable {
    private final Marked marked = new Marked();

    @Override
    public void close() {
      marked.close();
    }
  }

  static int marked() {
    Marked marked = new Marked();
    return marked.first();
  }

  static String around() {
    return new Around().toString();
  }

  static int anonymous() throws IOException {
    InputStream in =
        new InputStream() {
          @Override
          public int read() {
            return -1;
          }

          @Override
          public void close() {}
        };
    return in.read();
  }

  static class All implements Closeable {
    private final List<Reader> readers;

    All(List<Reader> readers) {
      this.readers = readers;
    }

    int count() {
      return readers.size();
    }

    @Override
    public void close() throws IOException {
      for (Reader each : readers) {
        each.close();
      }
    }
  }

  private final List<Reader> readers = new ArrayList<>();

  int ofField() {
    return new All(readers).count();
  }
}
