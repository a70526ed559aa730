import dev.freehold.pool.FixedPool;
import java.util.function.IntSupplier;

class ReachedInLambda {
  static int count(boolean verbose) {
    IntSupplier used = () -> PacketPool.global().inUse(); //! pool.ambient
    return verbose ? used.getAsInt() : 0;
  }
}

@FixedPool(capacity = 8, global = true)
interface Packet {
  int size();

  void size(int value);
}
