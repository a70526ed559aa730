import dev.freehold.Ref;
import dev.freehold.pool.FixedPool;
import dev.freehold.pool.Init;
import dev.freehold.pool.PoolElement;

// The try statement closes the element that the handle may name.
class HandleOfClosedElement {
  @FixedPool(capacity = 16, init = Init.ZERO)
  interface Node extends PoolElement {
    long next();

    void next(long value);

    int key();

    void key(int value);
  }

  static int run(@Ref NodePool nodes) {
    @Ref Node found;
    try (Node node = nodes.alloc()) {
      found = nodes.at(nodes.handleOf(node)); //! borrow.outlives.owner
    }
    return found.key();
  }
}
