// with -Afreehold.track=closeables
import java.io.Closeable;
import java.io.File;
import java.io.FileInputStream;
import java.io.FileReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;

/** What a body closes is its own, whatever its name. */
class BodyClosesItsParameter {
  private static int drain(Reader reader) throws IOException {
    try {
      return reader.read();
    } finally {
      reader.close();
    }
  }

  static int viaDrain(File file) throws IOException {
    return drain(new FileReader(file));
  }

  private void close(InputStream in) {
    if (in != null) {
      try {
        in.close();
      } catch (IOException e) {
        System.err.println(e);
      }
    }
  }

  int viaOwnClose(File file) throws IOException {
    InputStream in = null;
    try {
      in = new FileInputStream(file);
      return in.read();
    } finally {
      close(in);
    }
  }

  /** One of two that call each other closes it. */
  private static void even(int n, InputStream in) throws IOException {
    if (n == 0) {
      in.close();
    } else {
      odd(n - 1, in);
    }
  }

  private static void odd(int n, InputStream in) throws IOException {
    if (n == 0) {
      in.close();
    } else {
      even(n - 1, in);
    }
  }

  static void viaBoth(File file) throws IOException {
    even(3, new FileInputStream(file));
  }

  private static void quietly(Closeable... all) {
    for (Closeable each : all) {
      try {
        each.close();
      } catch (IOException e) {
        System.err.println(e);
      }
    }
  }

  static int viaArray(File file) throws IOException {
    InputStream in = new FileInputStream(file);
    try {
      return in.read();
    } finally {
      quietly(in);
    }
  }

  /** Whoever implements it may close or keep it. */
  interface Sink {
    void take(InputStream in) throws IOException;
  }

  static final Sink CLOSING = InputStream::close;
  static final Sink BY_HAND = in -> in.close();
}
