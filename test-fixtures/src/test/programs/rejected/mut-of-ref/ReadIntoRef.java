// since 22
import dev.freehold.Ref;
import dev.freehold.pool.ByteOrder;
import dev.freehold.pool.FixedPool;
import dev.freehold.pool.Storage;
import java.nio.ByteBuffer;

// Who may only read an element does not fill it from a buffer.
class ReadIntoRef {
  @ByteOrder(ByteOrder.Order.BIG_ENDIAN)
  @FixedPool(capacity = 4, storage = Storage.NATIVE)
  interface Header {
    short length();

    void length(short value);
  }

  static void receive(HeaderPool headers, @Ref Header header, ByteBuffer packet) {
    headers.read(packet, header); //! mut.of.ref
  }
}
