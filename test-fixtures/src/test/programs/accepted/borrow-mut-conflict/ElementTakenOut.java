import dev.freehold.HandleOf;
import dev.freehold.Mut;
import dev.freehold.pool.FixedPool;

class ElementTakenOut {
  @FixedPool(capacity = 16)
  interface Node {
    long next();

    void next(@HandleOf(Node.class) long value);
  }

  void ofThePool(
      @Mut NodePool nodes, @HandleOf(Node.class) long before, @HandleOf(Node.class) long gone) {
    Node node = nodes.remove(gone);
    nodes.editAt(before).next((@HandleOf(Node.class) long) node.next());
    nodes.free(node);
  }
}
