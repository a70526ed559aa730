// with -Afreehold.track=closeables
import java.io.BufferedInputStream;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;

class ReadThroughClosedWrapper {
  int run(String file) throws IOException {
    InputStream in = new FileInputStream(file);
    BufferedInputStream buffered = new BufferedInputStream(in);
    in.close();
    return buffered.read(); //! use.after.release
  }
}
