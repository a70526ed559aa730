// since 22
import dev.freehold.pool.FixedPool;
import dev.freehold.pool.Storage;
import java.io.IOException;
import java.nio.file.Path;

// A reader of a file is a resource of its own.
class ReaderLeftOpen {
  @FixedPool(capacity = 16, storage = Storage.MAPPED)
  interface Node {
    int key();

    void key(int value);
  }

  static int run(Path file) throws IOException {
    NodePool.Reader nodes = NodePool.openReadOnly(file);
    return nodes.committed(); //! own.leak
  }
}
