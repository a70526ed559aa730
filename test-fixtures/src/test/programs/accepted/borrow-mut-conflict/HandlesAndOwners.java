import dev.freehold.HandleOf;
import dev.freehold.Mut;
import dev.freehold.Own;
import dev.freehold.Ref;
import dev.freehold.memory.OwnList;
import dev.freehold.pool.FixedPool;
import dev.freehold.pool.Init;
import dev.freehold.pool.PoolElement;
import java.util.List;

// Two may read at once, and a borrow that is over disturbs nobody.
class HandlesAndOwners {
  @FixedPool(capacity = 16, init = Init.ZERO)
  interface Node extends PoolElement {
    long next();

    void next(long value);

    int key();

    void key(int value);
  }

  static int two(
      @Ref NodePool nodes, @HandleOf(Node.class) long first, @HandleOf(Node.class) long second) {
    @Ref Node one = nodes.at(first);
    @Ref Node other = nodes.at(second);
    return one.key() - other.key();
  }

  static int beside(@Ref NodePool nodes, @Ref Node node, @HandleOf(Node.class) long handle) {
    @Ref Node found = nodes.at(handle);
    return found.key() + node.key() + found.key();
  }

  static int afterwards(@Ref NodePool nodes, @Own Node node, @HandleOf(Node.class) long handle) {
    @Ref Node found = nodes.at(handle);
    int key = found.key();
    nodes.free(node);
    found = nodes.at(handle);
    return key + found.key();
  }

  static void inLoop(@Ref NodePool nodes, @HandleOf(Node.class) long handle) {
    for (int i = 0; i < 3; i++) {
      @Ref Node found = nodes.at(handle);
      Node other = nodes.alloc();
      other.key(found.key());
      nodes.free(other);
    }
  }

  static @Ref Node best(@Ref NodePool nodes, @HandleOf(Node.class) long[] handles) {
    @Ref Node best = nodes.at(handles[0]);
    for (long handle : handles) {
      @Ref Node each = nodes.at(handle);
      if (each.key() > best.key()) {
        best = each;
      }
    }
    return best;
  }

  static void inFunctions(@Mut NodePool nodes, List<@HandleOf(Node.class) Long> handles) {
    handles.forEach(handle -> System.out.println(nodes.at(handle).key()));
    handles.forEach(handle -> nodes.editAt(handle).key(0));
  }

  static void kept(
      @Ref NodePool nodes,
      @Mut OwnList<Node> owners,
      @Own Node node,
      @HandleOf(Node.class) long handle) {
    @Ref Node found = nodes.at(handle);
    owners.add(node);
    System.out.println(found.key() + owners.size());
  }
}
