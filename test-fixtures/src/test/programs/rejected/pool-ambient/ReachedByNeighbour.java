import dev.freehold.pool.FixedPool;
import dev.freehold.pool.PoolElement;

class ReachedByNeighbour {
  static void send() {
    Message message = MessagePool.global().alloc(); //! pool.ambient
    message.id(1);
    message.close();
  }

  public static void main(String[] arguments) {
    send();
  }
}

@FixedPool(capacity = 8, global = true)
interface Message extends PoolElement {
  int id();

  void id(int value);
}
