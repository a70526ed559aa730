import dev.freehold.pool.FixedPool;
import dev.freehold.pool.PoolElement;

class ReachedByNeighbour {
  static void send(MessagePool messages) {
    Message message = messages.alloc();
    message.id(1);
    message.close();
  }

  public static void main(String[] arguments) {
    send(MessagePool.global());
  }
}

@FixedPool(capacity = 8, global = true)
interface Message extends PoolElement {
  int id();

  void id(int value);
}
