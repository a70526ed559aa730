import dev.freehold.Mut;
import dev.freehold.Ref;
import dev.freehold.pool.Bytes;
import dev.freehold.pool.FixedPool;
import dev.freehold.pool.Init;
import dev.freehold.pool.Length;
import dev.freehold.pool.Text;
import java.nio.ByteBuffer;
import java.util.List;

// A buffer of an element's bytes, and its text, go where they may be kept.
class BufferKept {
  @FixedPool(capacity = 4, init = Init.ZERO)
  interface Packet {
    @Length(64)
    Bytes data();

    @Length(8)
    Text name();
  }

  private ByteBuffer kept;

  void field(@Mut Packet packet) {
    kept = packet.data().buffer(); //! escapes.to.unchecked
  }

  static void list(@Ref Packet packet, List<ByteBuffer> into) {
    into.add(packet.data().readOnlyBuffer()); //! escapes.to.unchecked
  }

  static ByteBuffer result(@Mut Packet packet) {
    return packet.data().buffer().slice(); //! escapes.to.unchecked
  }

  static void names(@Ref Packet packet, List<CharSequence> into) {
    into.add(packet.name()); //! escapes.to.unchecked
  }

  static Runnable function(@Mut Packet packet) {
    ByteBuffer buffer = packet.data().buffer();
    return () -> buffer.clear(); //! capture.escapes
  }
}
