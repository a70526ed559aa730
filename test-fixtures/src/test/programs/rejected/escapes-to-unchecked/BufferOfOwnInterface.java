// with -Afreehold.track=closeables
import dev.freehold.Ref;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

class BufferOfOwnInterface {
  private final List<ByteBuffer> kept = new ArrayList<>();

  /** Who says it, is held to it. */
  int read(InputStream in, @Ref ByteBuffer target) throws IOException {
    kept.add(target); //! escapes.to.unchecked
    return in.read();
  }
}
