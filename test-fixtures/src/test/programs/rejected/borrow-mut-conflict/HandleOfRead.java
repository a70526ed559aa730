import dev.freehold.HandleOf;
import dev.freehold.Mut;
import dev.freehold.Own;
import dev.freehold.Ref;
import dev.freehold.pool.FixedPool;
import dev.freehold.pool.Init;
import dev.freehold.pool.PoolElement;

// An element is written by its handle while it is read, or by its owner while its handle is.
class HandleOfRead {
  @FixedPool(capacity = 16, init = Init.ZERO)
  interface Node extends PoolElement {
    long next();

    void next(long value);

    int key();

    void key(int value);
  }

  static int byHandle(@Mut NodePool nodes, @Own Node node, @HandleOf(Node.class) long handle) {
    @Ref Node read = node;
    nodes.editAt(handle).key(3); //! borrow.mut.conflict
    int key = read.key();
    node.close();
    return key;
  }

  static int byOwner(@Ref NodePool nodes, @Mut Node node, @HandleOf(Node.class) long handle) {
    @Ref Node found = nodes.at(handle);
    node.key(3); //! borrow.mut.conflict
    return found.key();
  }

  static int read(@Mut NodePool nodes, @Ref Node node, @HandleOf(Node.class) long handle) {
    @Mut Node found = nodes.editAt(handle);
    int key = node.key(); //! borrow.mut.conflict
    found.key(key);
    return key;
  }

  static void found(@Ref NodePool nodes, @Mut Node node, @HandleOf(Node.class) long handle) {
    @Mut Node mine = node;
    int key = nodes.at(handle).key(); //! borrow.mut.conflict
    mine.key(key);
  }
}
