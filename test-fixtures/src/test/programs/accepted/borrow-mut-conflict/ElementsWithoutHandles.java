import dev.freehold.HandleOf;
import dev.freehold.Mut;
import dev.freehold.Ref;
import dev.freehold.memory.OwnList;
import dev.freehold.pool.FixedPool;
import dev.freehold.pool.Init;
import dev.freehold.pool.PoolElement;

// No handle names an element before somebody asks for it.
class ElementsWithoutHandles {
  @FixedPool(capacity = 16, init = Init.ZERO)
  interface Node extends PoolElement {
    long next();

    void next(long value);

    int key();

    void key(int value);
  }

  static void copy(@Ref NodePool nodes, @HandleOf(Node.class) long handle) {
    @Ref Node found = nodes.at(handle);
    try (Node copy = nodes.alloc()) {
      copy.key(found.key());
      copy.next(found.next());
    }
    System.out.println(found.key());
  }

  static void insert(
      @Mut NodePool nodes, @Mut OwnList<Node> owners, @HandleOf(Node.class) long handle) {
    Node node = nodes.alloc();
    @Mut Node before = nodes.editAt(handle);
    node.next(before.next());
    node.key(before.key());
    before.key(0);
    owners.add(node);
  }

  static int maybe(@Ref NodePool nodes, @HandleOf(Node.class) long handle) {
    @Ref Node found = nodes.at(handle);
    Node other = nodes.tryAlloc();
    if (other != null) {
      other.key(found.key());
      nodes.free(other);
    }
    return found.key();
  }
}
