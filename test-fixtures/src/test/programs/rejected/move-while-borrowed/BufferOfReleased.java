import dev.freehold.Own;
import dev.freehold.pool.Bytes;
import dev.freehold.pool.FixedPool;
import dev.freehold.pool.Init;
import dev.freehold.pool.Length;
import dev.freehold.pool.PoolElement;
import dev.freehold.pool.Text;
import java.nio.ByteBuffer;
import java.nio.LongBuffer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

// A buffer of an element's bytes ends with the element, and so does what is made of its text.
class BufferOfReleased {
  @FixedPool(capacity = 4, init = Init.ZERO)
  interface Packet extends PoolElement {
    @Length(64)
    Bytes data();

    @Length(8)
    Text name();
  }

  static int freed(PacketPool packets, @Own Packet packet) {
    ByteBuffer buffer = packet.data().buffer();
    packets.free(packet); //! move.while.borrowed
    return buffer.get(0);
  }

  static int closed(@Own Packet packet) {
    ByteBuffer buffer = packet.data().readOnlyBuffer().slice(8, 8).asReadOnlyBuffer();
    packet.close(); //! move.while.borrowed
    return buffer.get(0);
  }

  static long longs(@Own Packet packet) {
    LongBuffer longs = packet.data().buffer().limit(16).duplicate().asLongBuffer();
    packet.close(); //! move.while.borrowed
    return longs.get(0);
  }

  static long chars(@Own Packet packet) {
    IntStream chars = packet.name().chars();
    packet.close(); //! move.while.borrowed
    return chars.count();
  }

  static boolean matcher(@Own Packet packet) {
    Matcher matcher = Pattern.compile("a+").matcher(packet.name());
    packet.close(); //! move.while.borrowed
    return matcher.matches();
  }
}
