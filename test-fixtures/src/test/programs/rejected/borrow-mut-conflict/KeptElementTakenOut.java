import dev.freehold.HandleOf;
import dev.freehold.Mut;
import dev.freehold.pool.FixedPool;

class KeptElementTakenOut {
  @FixedPool(capacity = 16)
  interface Node {
    long id();

    void id(long value);
  }

  long whileItIsRead(@Mut NodePool nodes, @HandleOf(Node.class) long handle) {
    Node node = nodes.at(handle);
    nodes.free(nodes.remove(handle)); //! borrow.mut.conflict
    return node.id();
  }

  void whileItIsVisited(@Mut NodePool nodes, @HandleOf(Node.class) long handle) {
    nodes.forEach(node -> nodes.free(nodes.remove(handle))); //! borrow.mut.conflict
  }
}
