import dev.freehold.From;
import dev.freehold.HandleOf;
import dev.freehold.MustRelease;
import dev.freehold.Mut;
import dev.freehold.Own;
import dev.freehold.Ref;
import dev.freehold.pool.FixedPool;
import dev.freehold.pool.Init;
import dev.freehold.pool.PoolElement;

// A method looks the handle up, of a pool that it is given or that its object has.
class HandleThroughMethod {
  @FixedPool(capacity = 16, init = Init.ZERO)
  interface Node extends PoolElement {
    long next();

    void next(long value);

    int key();

    void key(int value);
  }

  @MustRelease("close")
  static class Book {
    private final @Own NodePool nodes = NodePool.create();

    @Own
    Node make(@Ref Book this) {
      return nodes.alloc();
    }

    @Ref
    Node find(@Ref Book this, @HandleOf(Node.class) long handle) {
      return nodes.at(handle);
    }

    @Mut
    Node edit(@Mut Book this, @HandleOf(Node.class) long handle) {
      return nodes.editAt(handle);
    }

    void close(@Own Book this) {
      nodes.close();
    }
  }

  static @From("nodes") @Ref Node find(@Ref NodePool nodes, @HandleOf(Node.class) long handle) {
    return nodes.at(handle);
  }

  static int given(@Ref NodePool nodes, @Own Node node, @HandleOf(Node.class) long handle) {
    @Ref Node found = find(nodes, handle);
    node.close(); //! move.while.borrowed
    return found.key();
  }

  static int ofObject(@Ref Book book, @HandleOf(Node.class) long handle) {
    Node node = book.make();
    @Ref Node found = book.find(handle);
    node.close(); //! move.while.borrowed
    return found.key();
  }

  static @Ref Node result(@Ref NodePool nodes, @Own Node node, @HandleOf(Node.class) long handle) {
    @Ref Node found = nodes.at(handle);
    node.close(); //! move.while.borrowed
    return found;
  }
}
