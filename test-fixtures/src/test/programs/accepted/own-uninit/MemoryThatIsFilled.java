// since 22
import dev.freehold.pool.*;
import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.nio.channels.ReadableByteChannel;

class MemoryThatIsFilled {
  @FixedPool(capacity = 8, storage = Storage.NATIVE)
  interface Header {
    int kind();

    void kind(int value);
  }

  static int fromChannel(HeaderPool headers, ReadableByteChannel channel) throws IOException {
    try (HeaderPool.Element header = headers.alloc()) {
      headers.readFrom(channel, header, 0);
      return header.kind();
    }
  }

  static int throughBuffer(HeaderPool headers) {
    try (HeaderPool.Element header = headers.alloc()) {
      ByteBuffer buffer = headers.bufferOf(header);
      buffer.putInt(0, 7);
      return header.kind();
    }
  }

  static int throughSegment(HeaderPool headers) {
    try (HeaderPool.Element header = headers.alloc()) {
      MemorySegment segment = headers.segmentOf(header);
      segment.fill((byte) 7);
      return header.kind();
    }
  }
}
