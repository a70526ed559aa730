// since 22
import dev.freehold.From;
import dev.freehold.Mut;
import dev.freehold.Own;
import dev.freehold.Ref;
import dev.freehold.memory.Segments;
import dev.freehold.pool.Bytes;
import dev.freehold.pool.FixedPool;
import dev.freehold.pool.Init;
import dev.freehold.pool.Length;
import dev.freehold.pool.PoolElement;
import dev.freehold.pool.Storage;
import dev.freehold.pool.Text;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.zip.CRC32;
import java.util.zip.Inflater;

// Buffers and channels of elements that are there, without @Unsafe.
class BuffersOfElements {
  @FixedPool(capacity = 4, storage = Storage.NATIVE, init = Init.ZERO)
  interface Packet extends PoolElement {
    @Length(64)
    Bytes data();

    @Length(64)
    Bytes copy();

    @Length(8)
    Text name();
  }

  static int receive(PacketPool packets, @Mut Packet packet, SocketChannel from)
      throws IOException {
    int read = packet.data().readFrom(from, 0, 64);
    read += from.read(packet.data().buffer().position(8));
    read += packets.readFrom(from, packet, 0);
    return read + from.read(packets.bufferOf(packet).limit(16));
  }

  static int send(PacketPool packets, Packet packet, SocketChannel to, FileChannel file)
      throws IOException {
    int written = packet.data().writeTo(to, 0, 64) + packets.writeTo(to, packet, 0);
    return written + file.write(packet.data().readOnlyBuffer().slice(0, 8), 0);
  }

  static long sums(Packet packet, MessageDigest digest, CRC32 sum) {
    digest.update(packet.data().readOnlyBuffer());
    sum.update(packet.data().readOnlyBuffer().limit(8));
    return sum.getValue() + packet.data().readOnlyBuffer().asLongBuffer().get(0);
  }

  static String decoded(@Mut Packet packet, Inflater inflater) throws Exception {
    inflater.inflate(packet.data().buffer());
    return StandardCharsets.UTF_8.decode(packet.data().readOnlyBuffer()).toString();
  }

  static @From("packet") @Mut ByteBuffer body(@Mut Packet packet) {
    return packet.data().buffer().position(8);
  }

  static int read(@Ref ByteBuffer buffer) {
    return buffer.getInt();
  }

  static int released(@Own Packet packet) {
    body(packet).putInt(7);
    int first = read(packet.data().readOnlyBuffer());
    ByteBuffer view = packet.data().buffer();
    view.putInt(0, first);
    packet.data().set(0, packet.copy(), 0, 64);
    packet.data().copyWithin(0, 8, 8);
    Segments.set(packet.data(), 0, Segments.readOnly(packet.copy()), 0, 64);
    packet.close();
    return first;
  }

  static void text(@Mut Packet packet, @Ref Packet other, ByteBuffer message) {
    packet.name().set(message, 4);
    packet.name().set(other.data().readOnlyBuffer(), 4);
    packet.name().set(other.name());
    packet.name().copyTo(message);
  }
}
