import dev.freehold.pool.DynamicPool;
import dev.freehold.pool.PoolElement;

@DynamicPool(initial = 4, max = 16)
interface ReferenceToClose extends PoolElement {
  int id();

  void id(int value);

  static void publish(ReferenceToClosePool pool) {
    ReferenceToClose order = pool.alloc();
    order.id(1);
    new Thread(order::close).start(); //! pool.confined
  }
}
