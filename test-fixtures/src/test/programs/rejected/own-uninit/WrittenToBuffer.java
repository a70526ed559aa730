// since 22
import dev.freehold.pool.ByteOrder;
import dev.freehold.pool.FixedPool;
import dev.freehold.pool.Storage;
import java.nio.ByteBuffer;

// A buffer is given all fields, and one of them holds nothing in particular.
class WrittenToBuffer {
  @ByteOrder(ByteOrder.Order.BIG_ENDIAN)
  @FixedPool(capacity = 4, storage = Storage.NATIVE)
  interface Header {
    short kind();

    void kind(short value);

    short length();

    void length(short value);
  }

  static void send(HeaderPool headers, ByteBuffer packet) {
    Header header = headers.alloc();
    header.kind((short) 1);
    headers.write(header, packet); //! own.uninit
    headers.free(header);
  }
}
