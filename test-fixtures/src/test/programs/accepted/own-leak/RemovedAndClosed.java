import dev.freehold.Own;
import dev.freehold.memory.OwnList;
import dev.freehold.memory.OwnMap;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** What a container hands out is closed, though its class says nothing of ownership. */
class RemovedAndClosed {
  static final class Lamp implements AutoCloseable {
    @Override
    public void close() {}
  }

  void ofOwnClass() {
    try (OwnList<Lamp> lamps = OwnList.create()) {
      lamps.add(new Lamp());
      Lamp lamp = lamps.remove(0);
      lamp.close();
    }
  }

  void ofLibrary() throws IOException {
    try (OwnMap<String, InputStream> streams = OwnMap.create()) {
      InputStream before = streams.put("none", InputStream.nullInputStream());
      if (before != null) {
        before.close();
      }
    }
  }

  void inTry(@Own InputStream stream) throws IOException {
    try (stream) {
      stream.read();
    }
  }

  void closingFails(@Own InputStream stream) {
    try {
      stream.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
