import dev.freehold.HandleOf;
import dev.freehold.Mut;
import dev.freehold.Own;
import dev.freehold.memory.OwnList;
import dev.freehold.pool.FixedPool;
import dev.freehold.pool.Init;
import dev.freehold.pool.PoolElement;

// A handle may name the element that is borrowed exclusively.
class HandleOfBorrowed {
  @FixedPool(capacity = 16, init = Init.ZERO)
  interface Node extends PoolElement {
    long next();

    void next(long value);

    int key();

    void key(int value);
  }

  static void local(@Mut NodePool nodes, @Own Node node) {
    long handle = nodes.handleOf(node);
    @Mut Node mine = node;
    @Mut Node found = nodes.editAt(handle); //! borrow.mut.twice
    mine.key(5);
    found.key(6);
    node.close();
  }

  static void ofList(
      @Mut NodePool nodes, @Mut OwnList<Node> owners, @HandleOf(Node.class) long handle) {
    @Mut Node mine = owners.edit(0);
    nodes.editAt(handle).key(6); //! borrow.mut.twice
    mine.key(5);
  }

  static void twice(
      @Mut NodePool nodes, @HandleOf(Node.class) long first, @HandleOf(Node.class) long second) {
    @Mut Node one = nodes.editAt(first);
    @Mut Node other = nodes.editAt(second); //! borrow.mut.twice
    one.key(other.key());
  }
}
