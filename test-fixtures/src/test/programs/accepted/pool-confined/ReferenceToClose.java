import dev.freehold.pool.SharedPool;
import dev.freehold.pool.PoolElement;

@SharedPool(capacity = 4)
interface ReferenceToClose extends PoolElement {
  int id();

  void id(int value);

  static void publish(ReferenceToClosePool pool) {
    ReferenceToClose order = pool.alloc();
    order.id(1);
    new Thread(order::close).start();
  }
}
