// with -Afreehold.track=closeables
import java.io.IOException;
import java.util.Properties;

class ResourceNeverClosed {
  void run(Properties properties) throws IOException {
    properties.load(getClass().getResourceAsStream("settings")); //! own.leak.maybe
  }
}
