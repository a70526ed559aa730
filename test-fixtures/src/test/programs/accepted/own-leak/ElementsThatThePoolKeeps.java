import dev.freehold.HandleOf;
import dev.freehold.MustRelease;
import dev.freehold.Mut;
import dev.freehold.Own;
import dev.freehold.pool.FixedPool;

@MustRelease("close")
class ElementsThatThePoolKeeps {
  @FixedPool(capacity = 16)
  interface Node {
    long id();

    void id(long value);
  }

  private final @Own NodePool nodes = NodePool.create();

  @HandleOf(Node.class)
  long insert(@Mut ElementsThatThePoolKeeps this, long id) {
    Node node = nodes.alloc();
    node.id(id);
    return nodes.insert(node);
  }

  void swap(
      @Mut ElementsThatThePoolKeeps this,
      @HandleOf(Node.class) long one,
      @HandleOf(Node.class) long other) {
    nodes.editAt(
        one,
        other,
        (a, b) -> {
          long id = a.id();
          a.id(b.id());
          b.id(id);
        });
  }

  int dropBelow(@Mut ElementsThatThePoolKeeps this, long id) {
    nodes.forEach(node -> System.out.println(node.id()));
    return nodes.removeIf(node -> node.id() < id);
  }

  void close(@Own ElementsThatThePoolKeeps this) {
    nodes.close();
  }
}
