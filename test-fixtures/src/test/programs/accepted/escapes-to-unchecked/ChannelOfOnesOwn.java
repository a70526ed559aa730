// with -Afreehold.track=closeables
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.WritableByteChannel;
import java.util.ArrayList;
import java.util.List;

/** What the JDK says of the parameters does not bind code that was not written for it. */
class ChannelOfOnesOwn implements ReadableByteChannel, WritableByteChannel {
  private final FileChannel base;
  private final List<ByteBuffer> waiting = new ArrayList<>();
  private ByteBuffer last;

  ChannelOfOnesOwn(FileChannel base) {
    this.base = base;
  }

  @Override
  public int read(ByteBuffer target) throws IOException {
    return decode(target, base.read(target));
  }

  private int decode(ByteBuffer target, int length) {
    for (int i = 0; i < length; i++) {
      target.put(i, (byte) ~target.get(i));
    }
    return length;
  }

  @Override
  public int write(ByteBuffer source) {
    last = source;
    waiting.add(source);
    return source.remaining();
  }

  ByteBuffer last() {
    return last;
  }

  @Override
  public boolean isOpen() {
    return base.isOpen();
  }

  @Override
  public void close() throws IOException {
    base.close();
  }

  static ReadableByteChannel zeros() {
    return new ReadableByteChannel() {
      @Override
      public int read(ByteBuffer target) {
        return fill(target);
      }

      private int fill(ByteBuffer target) {
        int length = target.remaining();
        while (target.hasRemaining()) {
          target.put((byte) 0);
        }
        return length;
      }

      @Override
      public boolean isOpen() {
        return true;
      }

      @Override
      public void close() {}
    };
  }
}
