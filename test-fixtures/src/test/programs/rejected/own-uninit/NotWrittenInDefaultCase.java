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
      default -> System.out.println(name);
    }
    int kind = packet.kind(); //! own.uninit
    packets.free(packet);
    return kind;
  }
}
