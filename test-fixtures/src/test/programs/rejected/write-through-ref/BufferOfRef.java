// since 22
import dev.freehold.Ref;
import dev.freehold.memory.Segments;
import dev.freehold.pool.Bytes;
import dev.freehold.pool.FixedPool;
import dev.freehold.pool.Init;
import dev.freehold.pool.Length;
import dev.freehold.pool.Storage;
import java.io.IOException;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.WritableByteChannel;

// Who may only read an element gets no buffer to write, and nothing is read into it.
class BufferOfRef {
  @FixedPool(capacity = 4, storage = Storage.NATIVE, init = Init.ZERO)
  interface Packet {
    @Length(64)
    Bytes data();
  }

  static void buffer(@Ref Packet packet) {
    packet.data().buffer().put(0, (byte) 1); //! write.through.ref
  }

  static void whole(PacketPool packets, @Ref Packet packet) {
    packets.bufferOf(packet).put(0, (byte) 1); //! mut.of.ref
  }

  static void segment(@Ref Packet packet) {
    Segments.of(packet.data()).fill((byte) 0); //! mut.of.ref
  }

  static void channel(@Ref Packet packet, ReadableByteChannel from) throws IOException {
    packet.data().readFrom(from, 0, 64); //! write.through.ref
  }

  static void element(PacketPool packets, @Ref Packet packet, ReadableByteChannel from)
      throws IOException {
    packets.readFrom(from, packet, 0); //! mut.of.ref
  }

  static int right(PacketPool packets, @Ref Packet packet, WritableByteChannel to)
      throws IOException {
    int written = packet.data().writeTo(to, 0, 64) + packets.writeTo(to, packet, 0);
    return written + packets.readOnlyBufferOf(packet).get(0);
  }
}
