// since 22
import dev.freehold.pool.ByteOrder;
import dev.freehold.pool.FixedPool;
import dev.freehold.pool.Storage;
import java.nio.ByteBuffer;

// A released element is not filled from a buffer.
class ReadIntoReleased {
  @ByteOrder(ByteOrder.Order.BIG_ENDIAN)
  @FixedPool(capacity = 4, storage = Storage.NATIVE)
  interface Header {
    short length();

    void length(short value);
  }

  static void receive(HeaderPool headers, ByteBuffer packet) {
    Header header = headers.alloc();
    headers.free(header);
    headers.read(packet, header); //! use.after.release
  }
}
