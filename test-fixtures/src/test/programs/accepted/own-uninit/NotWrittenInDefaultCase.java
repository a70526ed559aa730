import dev.freehold.pool.FixedPool;

class NotWrittenInDefaultCase {
  @FixedPool(capacity = 4)
  interface Packet {
    int kind();

    void kind(int value);
  }

  static int run(PacketPool packets, String name) {
    Packet packet = packets.alloc();
    switch (name) {
      case "ping" -> packet.kind(1);
      case "pong" -> packet.kind(2);
      default -> packet.kind(0);
    }
    int kind = packet.kind();
    packets.free(packet);
    return kind;
  }
}
