import dev.freehold.pool.FixedPool;

class ReachedInLambda {
  static int count(PacketPool packets, boolean verbose) {
    return verbose ? packets.inUse() : 0;
  }
}

@FixedPool(capacity = 8, global = true)
interface Packet {
  int size();

  void size(int value);

  static int inUse() {
    return ReachedInLambda.count(PacketPool.global(), true);
  }
}
