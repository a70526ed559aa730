// since 22
import dev.freehold.HandleOf;
import dev.freehold.Ref;
import dev.freehold.pool.FixedPool;
import dev.freehold.pool.Storage;
import java.io.IOException;
import java.nio.file.Path;

// What a reader of a file has lent ends with the reader.
class ElementOfClosedReader {
  @FixedPool(capacity = 16, storage = Storage.MAPPED)
  interface Node {
    int key();

    void key(int value);
  }

  static int run(Path file, @HandleOf(Node.class) long handle) throws IOException {
    @Ref Node found;
    try (NodePool.Reader nodes = NodePool.openReadOnly(file)) {
      found = nodes.at(handle); //! borrow.outlives.owner
    }
    return found.key();
  }
}
