// with -Afreehold.track=closeables
import java.io.Closeable;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;

class ClassThatClosesNeverClosed implements Closeable {
  private final InputStream in;

  ClassThatClosesNeverClosed(InputStream in) {
    this.in = in;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }

  static void run(String file) throws IOException {
    ClassThatClosesNeverClosed outer =
        new ClassThatClosesNeverClosed(new FileInputStream(file));
    System.out.println(outer);
  } //! own.leak
}
