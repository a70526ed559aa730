// with -Afreehold.track=closeables
import java.io.BufferedReader;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;

class WrapperCloses {
  int outer(String file) throws IOException {
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(new FileInputStream(file), "UTF-8"))) {
      return reader.read();
    }
  }

  int inner(String file) throws IOException {
    try (InputStream in = new FileInputStream(file)) {
      return new BufferedReader(new InputStreamReader(in)).read();
    }
  }

  int both(String file) throws IOException {
    try (InputStream in = new FileInputStream(file);
        InputStreamReader reader = new InputStreamReader(in)) {
      return reader.read();
    }
  }

  int ofSomebodyElse(InputStream in) throws IOException {
    BufferedReader reader = new BufferedReader(new InputStreamReader(in));
    return reader.read();
  }
}
