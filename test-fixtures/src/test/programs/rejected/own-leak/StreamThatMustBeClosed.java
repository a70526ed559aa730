// with -Afreehold.track=closeables
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;

class StreamThatMustBeClosed {
  static class BufferInput extends InputStream {
    private final ByteBuffer buffer;

    BufferInput(ByteBuffer buffer) {
      this.buffer = buffer;
    }

    @Override
    public int read() {
      return buffer.hasRemaining() ? buffer.get() & 0xff : -1;
    }
  }

  /** Its close does something, though that of the class above does not. */
  static class Mapped extends BufferInput {
    static int open;

    Mapped(ByteBuffer buffer) {
      super(buffer);
      open++;
    }

    @Override
    public void close() {
      open--;
    }
  }

  static class MoreMapped extends Mapped {
    MoreMapped(ByteBuffer buffer) {
      super(buffer);
    }
  }

  /** What it is given is closed by the close that it inherits. */
  static class Lower extends FilterInputStream {
    Lower(InputStream in) {
      super(in);
    }
  }

  /** Of a class that is somebody else's nobody knows what closing does. */
  abstract static class Source extends InputStream {}

  abstract static class Sources {
    abstract Source open(String name);
  }

  static int mapped(ByteBuffer buffer) {
    Mapped in = new Mapped(buffer);
    return in.read(); //! own.leak
  }

  static int inherited(ByteBuffer buffer) {
    MoreMapped in = new MoreMapped(buffer);
    return in.read(); //! own.leak
  }

  static int filtered(InputStream file) throws IOException {
    InputStream in = new Lower(new java.io.FileInputStream("a"));
    return in.read(); //! own.leak
  }

  static int abstractly(Sources sources) throws IOException {
    Source in = sources.open("a");
    return in.read(); //! own.leak
  }
}
