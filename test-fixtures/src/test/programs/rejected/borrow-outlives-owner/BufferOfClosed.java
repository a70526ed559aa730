// since 22
import dev.freehold.pool.Bytes;
import dev.freehold.pool.FixedPool;
import dev.freehold.pool.Init;
import dev.freehold.pool.Length;
import dev.freehold.pool.PoolElement;
import dev.freehold.pool.Storage;
import java.nio.ByteBuffer;

// The try statement closes the element.
class BufferOfClosed {
  @FixedPool(capacity = 4, storage = Storage.NATIVE, init = Init.ZERO)
  interface Packet extends PoolElement {
    @Length(64)
    Bytes data();
  }

  static int bytes(PacketPool packets) {
    ByteBuffer kept;
    try (Packet packet = packets.alloc()) {
      kept = packet.data().buffer(); //! borrow.outlives.owner
    }
    return kept.getInt(0);
  }

  static int element(PacketPool packets) {
    ByteBuffer kept;
    try (Packet packet = packets.alloc()) {
      kept = packets.readOnlyBufferOf(packet); //! borrow.outlives.owner
    }
    return kept.getInt(0);
  }
}
