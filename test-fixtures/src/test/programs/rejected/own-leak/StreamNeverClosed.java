// with -Afreehold.track=closeables
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;

class StreamNeverClosed {
  void run(String file) throws IOException {
    InputStream in = new FileInputStream(file);
    System.out.println(in);
  } //! own.leak
}
