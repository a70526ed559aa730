import dev.freehold.HandleOf;
import dev.freehold.Mut;
import dev.freehold.pool.FixedPool;

class ElementTakenOutOfPool {
  @FixedPool(capacity = 16)
  interface Node {
    long id();

    void id(long value);
  }

  void forgotten(@Mut NodePool nodes, @HandleOf(Node.class) long handle) {
    Node node = nodes.remove(handle);
    System.out.println(node.id());
  } //! own.leak

  void dropped(@Mut NodePool nodes, @HandleOf(Node.class) long handle) {
    nodes.remove(handle); //! own.leak
  }
}
