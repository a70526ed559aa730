import dev.freehold.HandleOf;
import dev.freehold.Mut;
import dev.freehold.pool.FixedPool;

class ElementGivenToPool {
  @FixedPool(capacity = 16)
  interface Node {
    long id();

    void id(long value);
  }

  @HandleOf(Node.class)
  long insert(@Mut NodePool nodes) {
    Node node = nodes.alloc();
    long handle = nodes.insert(node);
    node.id(1); //! use.after.move
    return handle;
  }
}
