// since 22
import dev.freehold.Mut;
import dev.freehold.pool.Bits;
import dev.freehold.pool.ByteOrder;
import dev.freehold.pool.FixedPool;
import dev.freehold.pool.PoolElement;
import dev.freehold.pool.Storage;
import java.nio.ByteBuffer;

// What is read from a buffer writes all fields at once.
class FilledFromBuffer {
  @ByteOrder(ByteOrder.Order.BIG_ENDIAN)
  @FixedPool(capacity = 4, storage = Storage.NATIVE)
  interface Header extends PoolElement {
    @Bits(4)
    byte version();

    void version(byte value);

    @Bits(12)
    short length();

    void length(short value);

    int checksum();

    void checksum(int value);
  }

  static int length(HeaderPool headers, ByteBuffer packet) {
    try (Header header = headers.alloc()) {
      headers.read(packet, header);
      return header.length();
    }
  }

  static void answer(HeaderPool headers, @Mut Header header, ByteBuffer packet) {
    headers.read(packet, header);
    header.checksum(header.checksum() + header.version());
    headers.write(header, packet.flip());
  }

  static void make(HeaderPool headers, ByteBuffer packet) {
    Header header = headers.alloc();
    header.version((byte) 4);
    header.length((short) 20);
    header.checksum(0);
    headers.write(header, packet);
    headers.free(header);
  }
}
