import dev.freehold.HandleOf;
import dev.freehold.Mut;
import dev.freehold.Ref;
import dev.freehold.memory.OwnList;
import dev.freehold.pool.FixedPool;
import dev.freehold.pool.Init;
import dev.freehold.pool.PoolElement;

// A container that is given away as `@Mut`, or cleared, may release what the handle names.
class HandleOfCleared {
  @FixedPool(capacity = 16, init = Init.ZERO)
  interface Node extends PoolElement {
    long next();

    void next(long value);

    int key();

    void key(int value);
  }

  static void evict(@Mut OwnList<Node> owners) {
    owners.clear();
  }

  static int cleared(
      @Ref NodePool nodes, @Mut OwnList<Node> owners, @HandleOf(Node.class) long handle) {
    @Ref Node found = nodes.at(handle);
    owners.clear(); //! borrow.mut.conflict
    return found.key();
  }

  static int given(
      @Ref NodePool nodes, @Mut OwnList<Node> owners, @HandleOf(Node.class) long handle) {
    @Ref Node found = nodes.at(handle);
    evict(owners); //! borrow.mut.conflict
    return found.key();
  }
}
