import dev.freehold.Mut;
import dev.freehold.pool.Bytes;
import dev.freehold.pool.FixedPool;
import dev.freehold.pool.Length;

class ThroughLocalView {
  @FixedPool(capacity = 4)
  interface Packet {
    @Length(16)
    Bytes payload();
  }

  static void run(@Mut Packet packet) {
    Bytes payload = packet.payload();
    payload.set(0, (byte) 1);
    payload.set(15, (byte) 2);
  }
}
