import dev.freehold.HandleOf;
import dev.freehold.NonEscaping;
import dev.freehold.Once;
import dev.freehold.Own;
import dev.freehold.Ref;
import dev.freehold.pool.FixedPool;
import dev.freehold.pool.Init;
import dev.freehold.pool.PoolElement;

// Whoever takes an element over may release it.
class HandleOfHandedOver {
  @FixedPool(capacity = 16, init = Init.ZERO)
  interface Node extends PoolElement {
    long next();

    void next(long value);

    int key();

    void key(int value);
  }

  static void take(@Own Node node) {
    node.close();
  }

  static void run(@NonEscaping @Once Runnable task) {
    task.run();
  }

  static int byCall(@Ref NodePool nodes, @Own Node node, @HandleOf(Node.class) long handle) {
    @Ref Node found = nodes.at(handle);
    take(node); //! move.while.borrowed
    return found.key();
  }

  static int byFunction(@Ref NodePool nodes, @Own Node node, @HandleOf(Node.class) long handle) {
    @Ref Node found = nodes.at(handle);
    run(() -> node.close()); //! move.while.borrowed
    return found.key();
  }
}
