import dev.freehold.HandleOf;
import dev.freehold.Mut;
import dev.freehold.Ref;
import dev.freehold.pool.FixedPool;
import dev.freehold.pool.Init;
import dev.freehold.pool.Struct;

// A list whose links are handles, also of a pool in the memory of the system, and in a struct.
class InFieldOfElement {
  @FixedPool(capacity = 16, init = Init.ZERO)
  interface Node {
    @HandleOf(Node.class)
    long next();

    void next(@HandleOf(Node.class) long value);

    Ends ends();

    @Struct
    interface Ends {
      @HandleOf(Leaf.class)
      long first();

      void first(@HandleOf(Leaf.class) long value);
    }
  }

  @FixedPool(capacity = 16)
  interface Leaf {
    int size();

    void size(int value);
  }

  static int length(NodePool nodes, @HandleOf(Node.class) long first) {
    int length = 0;
    for (long at = first; nodes.isLive(at); at = nodes.at(at).next()) {
      length++;
    }
    return length;
  }

  static int size(LeafPool leaves, @Ref Node node) {
    return leaves.at(node.ends().first()).size();
  }

  static void link(
      @Mut Node node, @HandleOf(Node.class) long next, @HandleOf(Leaf.class) long leaf) {
    node.next(next);
    node.ends().first(leaf);
  }

  static void ofNew(NodePool nodes, @HandleOf(Leaf.class) long leaf) {
    var node = nodes.alloc();
    node.next(0);
    node.ends().first(leaf);
    nodes.free(node);
  }
}
