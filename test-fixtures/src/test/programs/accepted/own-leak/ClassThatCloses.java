// with -Afreehold.track=closeables
import java.io.Closeable;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;

class ClassThatCloses implements Closeable {
  private final InputStream in;

  ClassThatCloses(InputStream in) {
    this.in = in;
  }

  ClassThatCloses skip() throws IOException {
    in.read();
    return this;
  }

  void stop() throws IOException {
    close();
  }

  @Override
  public void close() throws IOException {
    in.close();
  }

  static void outer(String file) throws IOException {
    try (ClassThatCloses outer = new ClassThatCloses(new FileInputStream(file))) {
      outer.skip().skip();
    }
  }

  static void inner(String file) throws IOException {
    try (InputStream in = new FileInputStream(file)) {
      new ClassThatCloses(in).skip();
    }
  }
}
