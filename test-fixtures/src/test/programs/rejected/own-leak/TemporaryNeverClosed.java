// with -Afreehold.track=closeables
import java.io.FileInputStream;
import java.io.IOException;
import java.util.Properties;

class TemporaryNeverClosed {
  void run(Properties properties) throws IOException {
    properties.load(new FileInputStream("settings")); //! own.leak
  }
}
