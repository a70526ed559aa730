// with -Afreehold.track=closeables
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;

class StreamsThatNeedNoClosing {
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

  static class Zeros extends InputStream {
    @Override
    public int read() {
      return 0;
    }

    /** Not the close that counts. */
    void close(String why) {}
  }

  static class Ones extends Zeros {
    @Override
    public int read() {
      return 1;
    }
  }

  static class Counter extends OutputStream {
    long written;

    @Override
    public void write(int b) {
      written++;
    }
  }

  interface Message {
    void write(DataOutputStream out) throws IOException;
  }

  static int header(ByteBuffer buffer) throws IOException {
    BufferInput in = new BufferInput(buffer);
    return new DataInputStream(in).readInt();
  }

  static int unnamed(ByteBuffer buffer) throws IOException {
    return new DataInputStream(new BufferInput(buffer)).readInt();
  }

  static int unknownKind(boolean ones) throws IOException {
    InputStream in = ones ? new Ones() : new Zeros();
    return in.read();
  }

  static long size(Message message) throws IOException {
    Counter counter = new Counter();
    message.write(new DataOutputStream(counter));
    return counter.written;
  }

  static long inLoop(Iterable<Message> messages) throws IOException {
    long size = 0;
    for (Message message : messages) {
      Counter counter = new Counter();
      message.write(new DataOutputStream(counter));
      size += counter.written;
    }
    return size;
  }

  static int anonymous() throws IOException {
    InputStream in =
        new InputStream() {
          @Override
          public int read() {
            return 7;
          }
        };
    return in.read();
  }

  static int closedAllTheSame(ByteBuffer buffer) throws IOException {
    try (InputStream in = new BufferInput(buffer)) {
      return in.read();
    }
  }

  static int ofArray(byte[] bytes) {
    ByteArrayInputStream in = new ByteArrayInputStream(bytes);
    return in.read();
  }
}
