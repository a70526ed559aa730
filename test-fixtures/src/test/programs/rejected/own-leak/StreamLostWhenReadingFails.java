// with -Afreehold.track=closeables
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;

class StreamLostWhenReadingFails {
  int run(String file) throws IOException {
    InputStream in = new FileInputStream(file);
    int first = in.read(); //! own.leak
    in.close();
    return first;
  }
}
