import dev.freehold.memory.OwnList;
import java.io.IOException;
import java.io.InputStream;

class RemovedAndUsedAfterClose {
  int read() throws IOException {
    try (OwnList<InputStream> streams = OwnList.create()) {
      streams.add(InputStream.nullInputStream());
      InputStream first = streams.remove(0);
      first.close();
      return first.read(); //! use.after.release
    }
  }
}
