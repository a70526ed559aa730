// limit closeables in code that says nothing
// with -Afreehold.track=closeables
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A method without annotations, whose name tells of nothing, opens a stream that nobody closes. */
class Closeables {
  static int open;

  static InputStream look() {
    open++;
    return new ByteArrayInputStream(new byte[1]) {
      @Override
      public void close() throws IOException {
        open--;
      }
    };
  }

  static InputStream kept;

  public static void main(String[] args) throws IOException {
    kept = look();
    kept.read();
    if (open != 0) {
      throw new IllegalStateException("wrong: it is never closed");
    }
  }
}
