import dev.freehold.HandleOf;
import dev.freehold.Mut;
import dev.freehold.Own;
import dev.freehold.Ref;
import dev.freehold.pool.FixedPool;
import dev.freehold.pool.Init;
import dev.freehold.pool.PoolElement;

// Elements of another pool, of the same kind or not.
class ElementsOfOtherPools {
  @FixedPool(capacity = 16, init = Init.ZERO)
  interface Node extends PoolElement {
    long next();

    void next(long value);

    int key();

    void key(int value);
  }

  @FixedPool(capacity = 4, init = Init.ZERO)
  interface Edge extends PoolElement {
    long to();

    void to(long value);
  }

  static void twoPools() {
    try (NodePool some = NodePool.create();
        NodePool others = NodePool.create();
        Node node = some.alloc();
        Node other = others.alloc()) {
      @Ref Node found = some.at(some.handleOf(node));
      long handle = others.handleOf(other);
      other.key(found.key());
      @Mut Node edited = others.editAt(handle);
      edited.key(found.key());
      edited.next(found.next());
    }
  }

  static void migrate(
      @Ref NodePool from,
      @Mut NodePool to,
      @HandleOf(Node.class) long read,
      @HandleOf(Node.class) long written) {
    @Ref Node found = from.at(read);
    @Mut Node edited = to.editAt(written);
    edited.key(found.key());
    edited.next(found.next());
  }

  static int twoKinds(@Ref NodePool nodes, @Own Edge edge, @HandleOf(Node.class) long handle) {
    @Ref Node found = nodes.at(handle);
    edge.to(found.next());
    edge.close();
    return found.key();
  }
}
