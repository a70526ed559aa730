import dev.freehold.HandleOf;
import dev.freehold.Own;
import dev.freehold.Ref;
import dev.freehold.pool.FixedPool;
import dev.freehold.pool.Init;
import dev.freehold.pool.PoolElement;

// A handle may name any element of its pool, so the one that is released, too.
class HandleOfReleased {
  @FixedPool(capacity = 16, init = Init.ZERO)
  interface Node extends PoolElement {
    long next();

    void next(long value);

    int key();

    void key(int value);
  }

  static int freed(@Ref NodePool nodes, @Own Node node, @HandleOf(Node.class) long handle) {
    @Ref Node found = nodes.at(handle);
    nodes.free(node); //! move.while.borrowed
    return found.key();
  }

  static int closed(@Ref NodePool nodes) {
    Node node = nodes.alloc();
    @Ref Node found = nodes.at(nodes.handleOf(node));
    node.close(); //! move.while.borrowed
    return found.key();
  }

  static int attached(@Ref NodePool nodes, @HandleOf(Node.class) long handle) {
    @Ref Node found = nodes.at(handle);
    nodes.free(nodes.attach(handle)); //! move.while.borrowed
    return found.key();
  }

  static int onOnePath(@Ref NodePool nodes, @Own Node node, @HandleOf(Node.class) long handle) {
    @Ref Node found = nodes.at(handle);
    if (handle > 0) {
      node.close(); //! move.while.borrowed
    } else {
      nodes.detach(node);
    }
    return found.key();
  }
}
