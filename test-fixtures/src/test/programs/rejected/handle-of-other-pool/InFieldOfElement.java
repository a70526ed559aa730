import dev.freehold.HandleOf;
import dev.freehold.Mut;
import dev.freehold.Ref;
import dev.freehold.pool.FixedPool;

// Elements that name others by their handles: what the accessors say, generated ones say too.
class InFieldOfElement {
  @FixedPool(capacity = 16)
  interface Node {
    @HandleOf(Node.class)
    long next();

    void next(@HandleOf(Node.class) long value);

    @HandleOf(Leaf.class)
    long leaf();

    void leaf(@HandleOf(Leaf.class) long value);
  }

  @FixedPool(capacity = 16)
  interface Leaf {
    int size();

    void size(int value);
  }

  static int read(NodePool nodes, LeafPool leaves, @Ref Node node) {
    return leaves.at(node.next()).size(); //! handle.of.other.pool
  }

  static boolean ofFound(NodePool nodes, @HandleOf(Node.class) long node) {
    return nodes.isLive(nodes.at(node).leaf()); //! handle.of.other.pool
  }

  static void write(@Mut Node node, @HandleOf(Leaf.class) long leaf) {
    node.leaf(leaf);
    node.next(leaf); //! handle.of.other.pool
  }

  static void ofNew(NodePool nodes, @HandleOf(Node.class) long next) {
    var node = nodes.alloc();
    node.next(next);
    node.leaf(next); //! handle.of.other.pool
    nodes.free(node);
  }
}
