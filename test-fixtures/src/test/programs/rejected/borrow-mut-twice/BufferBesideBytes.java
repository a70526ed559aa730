import dev.freehold.Mut;
import dev.freehold.pool.Bytes;
import dev.freehold.pool.FixedPool;
import dev.freehold.pool.Init;
import dev.freehold.pool.Length;
import java.nio.ByteBuffer;

// A buffer that writes into the bytes is the only way to them while it is used.
class BufferBesideBytes {
  @FixedPool(capacity = 4, init = Init.ZERO)
  interface Packet {
    int count();

    void count(int value);

    @Length(64)
    Bytes data();
  }

  static int twoBuffers(@Mut Packet packet) {
    ByteBuffer one = packet.data().buffer();
    ByteBuffer other = packet.data().buffer(); //! borrow.mut.twice
    return one.get(0) + other.get(0);
  }

  static int written(@Mut Packet packet) {
    ByteBuffer buffer = packet.data().buffer();
    packet.data().set(0, (byte) 1); //! borrow.mut.twice
    return buffer.get(0);
  }

  static int read(@Mut Packet packet) {
    ByteBuffer buffer = packet.data().readOnlyBuffer();
    packet.data().fill((byte) 1); //! borrow.mut.conflict
    return buffer.get(0);
  }

  static int readTwice(@Mut Packet packet) {
    ByteBuffer one = packet.data().readOnlyBuffer();
    ByteBuffer other = packet.data().readOnlyBuffer();
    int sum = one.get(0) + other.get(0);
    ByteBuffer written = packet.data().buffer();
    written.put(0, (byte) sum);
    packet.count(sum);
    return packet.data().get(0);
  }
}
