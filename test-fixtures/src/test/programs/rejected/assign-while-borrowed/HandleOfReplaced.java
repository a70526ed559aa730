// since 22
import dev.freehold.HandleOf;
import dev.freehold.Own;
import dev.freehold.Ref;
import dev.freehold.pool.FixedPool;
import dev.freehold.pool.Storage;

// A pool in a file exchanges what the handle names.
class HandleOfReplaced {
  @FixedPool(capacity = 16, storage = Storage.MAPPED)
  interface Node {
    int key();

    void key(int value);
  }

  static long run(@Ref NodePool nodes, @Own Node node, @HandleOf(Node.class) long handle) {
    @Ref Node found = nodes.at(handle);
    long fresh = nodes.replace(handle, node); //! assign.while.borrowed
    return fresh + found.key();
  }
}
