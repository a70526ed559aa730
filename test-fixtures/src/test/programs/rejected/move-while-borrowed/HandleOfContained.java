import dev.freehold.HandleOf;
import dev.freehold.MustRelease;
import dev.freehold.Mut;
import dev.freehold.Own;
import dev.freehold.Ref;
import dev.freehold.memory.OwnList;
import dev.freehold.pool.FixedPool;
import dev.freehold.pool.Init;
import dev.freehold.pool.PoolElement;

// A container releases what it holds, and so does an object with owned fields.
class HandleOfContained {
  @FixedPool(capacity = 16, init = Init.ZERO)
  interface Node extends PoolElement {
    long next();

    void next(long value);

    int key();

    void key(int value);
  }

  @MustRelease("close")
  static class Holder {
    private final @Own Node node;

    Holder(@Own Node node) {
      this.node = node;
    }

    void close(@Own Holder this) {
      node.close();
    }
  }

  static int list(
      @Ref NodePool nodes, @Own OwnList<Node> owners, @HandleOf(Node.class) long handle) {
    @Ref Node found = nodes.at(handle);
    owners.close(); //! move.while.borrowed
    return found.key();
  }

  static int removed(
      @Ref NodePool nodes, @Mut OwnList<Node> owners, @HandleOf(Node.class) long handle) {
    @Ref Node found = nodes.at(handle);
    owners.remove(0).close(); //! move.while.borrowed
    return found.key();
  }

  static int holder(@Ref NodePool nodes, @Own Holder holder, @HandleOf(Node.class) long handle) {
    @Ref Node found = nodes.at(handle);
    holder.close(); //! move.while.borrowed
    return found.key();
  }
}
