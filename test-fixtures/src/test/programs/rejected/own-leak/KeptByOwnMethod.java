// with -Afreehold.track=closeables
import java.io.File;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;

class KeptByOwnMethod {
  private InputStream in;

  void prepare(InputStream in) {
    this.in = in;
  }

  void unnamed(File file) throws IOException {
    prepare(new FileInputStream(file)); //! own.leak
  }

  void named(File file) throws IOException {
    InputStream opened = new FileInputStream(file);
    prepare(opened);
  } //! own.leak

  int read() throws IOException {
    return in.read();
  }
}
