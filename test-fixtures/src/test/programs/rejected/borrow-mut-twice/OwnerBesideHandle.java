import dev.freehold.HandleOf;
import dev.freehold.Mut;
import dev.freehold.Own;
import dev.freehold.pool.FixedPool;
import dev.freehold.pool.Init;
import dev.freehold.pool.PoolElement;

// The owner, or another borrow, writes while the element is edited by its handle.
class OwnerBesideHandle {
  @FixedPool(capacity = 16, init = Init.ZERO)
  interface Node extends PoolElement {
    long next();

    void next(long value);

    int key();

    void key(int value);
  }

  static int owner(@Mut NodePool nodes, @Own Node node) {
    @Mut Node found = nodes.editAt(nodes.handleOf(node));
    node.key(5); //! borrow.mut.twice
    found.key(6);
    node.close();
    return 0;
  }

  static void parameter(@Mut NodePool nodes, @Mut Node node, @HandleOf(Node.class) long handle) {
    @Mut Node found = nodes.editAt(handle);
    node.key(5); //! borrow.mut.twice
    found.key(6);
  }

  static int loop(@Mut NodePool nodes, @Mut Node node, @HandleOf(Node.class) long handle) {
    int sum = 0;
    @Mut Node found = nodes.editAt(handle);
    for (int i = 0; i < 2; i++) {
      sum += found.key();
      node.key(i); //! borrow.mut.twice
    }
    return sum;
  }
}
