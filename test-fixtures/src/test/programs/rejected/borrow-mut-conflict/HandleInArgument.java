import dev.freehold.HandleOf;
import dev.freehold.Mut;
import dev.freehold.Ref;
import dev.freehold.pool.FixedPool;
import dev.freehold.pool.Init;
import dev.freehold.pool.PoolElement;

// The element is borrowed already when the argument is evaluated.
class HandleInArgument {
  @FixedPool(capacity = 16, init = Init.ZERO)
  interface Node extends PoolElement {
    long next();

    void next(long value);

    int key();

    void key(int value);
  }

  static void unlink(
      @Mut NodePool nodes, @HandleOf(Node.class) long before, @HandleOf(Node.class) long gone) {
    nodes.editAt(before).next(nodes.at(gone).next()); //! borrow.mut.conflict
  }

  static void link(@Mut NodePool nodes, @Ref Node node, @HandleOf(Node.class) long before) {
    nodes.editAt(before).next(nodes.handleOf(node)); //! borrow.mut.conflict
  }
}
