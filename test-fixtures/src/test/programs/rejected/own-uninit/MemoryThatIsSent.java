// since 22
import dev.freehold.pool.*;
import java.io.IOException;
import java.nio.channels.WritableByteChannel;

class MemoryThatIsSent {
  @FixedPool(capacity = 8, storage = Storage.NATIVE)
  interface Header {
    int kind();

    void kind(int value);

    int size();

    void size(int value);
  }

  static void send(HeaderPool headers, WritableByteChannel channel) throws IOException {
    try (HeaderPool.Element header = headers.alloc()) {
      header.kind(7);
      headers.writeTo(channel, header, 0); //! own.uninit
    }
  }

  static byte show(HeaderPool headers) {
    try (HeaderPool.Element header = headers.alloc()) {
      return headers.readOnlyBufferOf(header).get(0); //! own.uninit
    }
  }
}
