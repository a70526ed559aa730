import dev.freehold.HandleOf;
import dev.freehold.Mut;
import dev.freehold.pool.FixedPool;

class ElementNamedAgain {
  @FixedPool(capacity = 16)
  interface Node {
    long next();

    void next(@HandleOf(Node.class) long value);
  }

  @HandleOf(Node.class)
  long known;

  void takenOutAndKnown(
      @Mut NodePool nodes, @HandleOf(Node.class) long before, @HandleOf(Node.class) long gone) {
    Node node = nodes.remove(gone);
    known = nodes.handleOf(node);
    nodes.editAt(before).next((@HandleOf(Node.class) long) node.next()); //! borrow.mut.conflict
    nodes.free(node);
  }
}
