// with -Afreehold.track=closeables
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;

/** What is wrapped is closed where wrapping fails, or need not be closed. */
class WrapperThrowsAndIsClosed {
  static int bothHeld(File file) throws IOException {
    try (InputStream in = new FileInputStream(file);
        GZIPInputStream zip = new GZIPInputStream(in)) {
      return zip.read();
    }
  }

  static int caught(File file) throws IOException {
    InputStream in = new FileInputStream(file);
    GZIPInputStream zip;
    try {
      zip = new GZIPInputStream(in);
    } catch (IOException e) {
      in.close();
      throw e;
    }
    try {
      return zip.read();
    } finally {
      zip.close();
    }
  }

  static InputStream returned(File file) throws IOException {
    InputStream in = new FileInputStream(file);
    try {
      return new GZIPInputStream(in);
    } catch (Throwable e) {
      in.close();
      throw e;
    }
  }

  static int ofTheCaller(InputStream in) throws IOException {
    return new GZIPInputStream(in).read();
  }

  static int inMemory(byte[] bytes) throws IOException {
    return new GZIPInputStream(new ByteArrayInputStream(bytes)).read();
  }

  static int cannotThrow(File file) throws IOException {
    try (InputStream in = new BufferedInputStream(new FileInputStream(file))) {
      return in.read();
    }
  }
}
