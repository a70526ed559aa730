import dev.freehold.HandleOf;
import dev.freehold.MustRelease;
import dev.freehold.Mut;
import dev.freehold.Own;
import dev.freehold.Ref;
import dev.freehold.memory.OwnMap;
import dev.freehold.pool.FixedPool;
import dev.freehold.pool.Init;
import dev.freehold.pool.PoolElement;
import java.util.HashMap;
import java.util.Map;

// A linked list whose links are handles, and a map of handles.
class ListOfHandles {
  @FixedPool(capacity = 16, init = Init.ZERO)
  interface Node extends PoolElement {
    @HandleOf(Node.class)
    long next();

    void next(@HandleOf(Node.class) long value);

    int key();

    void key(int value);
  }

  @MustRelease("close")
  static class Book {
    private final @Own NodePool nodes = NodePool.create();
    private final @Own OwnMap<Integer, Node> owners = OwnMap.create();
    private final Map<Integer, @HandleOf(Node.class) Long> handles = new HashMap<>();
    private @HandleOf(Node.class) long head;

    void add(@Mut Book this, int key) {
      Node node = nodes.alloc();
      node.key(key);
      node.next(head);
      head = nodes.handleOf(node);
      handles.put(key, head);
      @Own Node old = owners.put(key, node);
      if (old != null) {
        old.close();
      }
    }

    int sum(@Ref Book this) {
      int sum = 0;
      for (long handle = head; nodes.isLive(handle); ) {
        Node node = nodes.at(handle);
        sum += node.key();
        handle = node.next();
      }
      return sum;
    }

    void unlink(
        @Mut Book this, @HandleOf(Node.class) long before, @HandleOf(Node.class) long gone) {
      long next = nodes.at(gone).next();
      nodes.editAt(before).next(next);
    }

    @Ref
    Node find(@Ref Book this, int key) {
      return nodes.at(handles.get(key));
    }

    void count(@Mut Book this) {
      for (long handle : handles.values()) {
        @Mut Node node = nodes.editAt(handle);
        node.key(node.key() + 1);
      }
    }

    void close(@Own Book this) {
      owners.close();
      nodes.close();
    }
  }

  static int use(@Mut Book book) {
    book.add(1);
    @Ref Node node = book.find(1);
    int key = node.key();
    book.add(key + 1);
    return book.find(2).key();
  }
}
