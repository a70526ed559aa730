// with -Afreehold.track=closeables
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

class KeptElsewhere {
  private static final PrintStream LOG = System.out;
  private final List<InputStream> all = new ArrayList<>();
  private InputStream current;

  void inField(String file) throws IOException {
    current = new FileInputStream(file);
    current.read();
  }

  void inCollection(String file) throws IOException {
    InputStream in = new FileInputStream(file);
    all.add(in);
    in.read();
  }

  void inArray(String file) throws IOException {
    InputStream[] streams = {new FileInputStream(file)};
    streams[0].close();
  }

  void inSystem(String file) throws IOException {
    System.setOut(new PrintStream(new FileOutputStream(file)));
  }

  Runnable inLambda(String file) throws IOException {
    OutputStream out = new FileOutputStream(file);
    return () -> LOG.println(out);
  }

  InputStream getCurrent() {
    return current;
  }

  void closeAll() throws IOException {
    getCurrent().close();
    for (InputStream each : all) {
      each.close();
    }
    Optional<InputStream> first = all.stream().findFirst();
    if (first.isPresent()) {
      first.get().close();
    }
  }
}
