// with -Afreehold.track=closeables
import java.io.Closeable;
import java.io.File;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A constructor that closes what it has, where it fails. */
class ConstructorTakesCare implements Closeable {
  private final InputStream in;

  ConstructorTakesCare(File file) throws IOException {
    this(new FileInputStream(file));
  }

  ConstructorTakesCare(InputStream in) throws IOException {
    this.in = in;
    boolean success = false;
    try {
      in.read();
      success = true;
    } finally {
      if (!success) {
        in.close();
      }
    }
  }

  @Override
  public void close() throws IOException {
    in.close();
  }

  static class Own implements Closeable {
    private InputStream in;

    Own(File file) throws IOException {
      try {
        in = new FileInputStream(file);
        in.read();
      } catch (IOException e) {
        close();
        throw e;
      }
    }

    @Override
    public void close() throws IOException {
      if (in != null) {
        in.close();
      }
    }
  }
}
