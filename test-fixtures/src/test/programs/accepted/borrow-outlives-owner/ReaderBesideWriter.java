// since 22
import dev.freehold.HandleOf;
import dev.freehold.pool.FixedPool;
import dev.freehold.pool.Storage;
import java.io.IOException;
import java.nio.file.Path;

// What a reader has lent is a copy: the writer may remove the element meanwhile.
class ReaderBesideWriter {
  @FixedPool(capacity = 16, storage = Storage.MAPPED, checksums = true)
  interface Node {
    int key();

    void key(int value);
  }

  static int run(Path file) throws IOException {
    try (NodePool nodes = NodePool.open(file);
        NodePool.Reader reader = NodePool.openReadOnly(file)) {
      Node given = nodes.alloc();
      given.key(1);
      @HandleOf(Node.class)
      long handle = nodes.commit(given);
      Node found = reader.at(handle);
      nodes.remove(handle);
      return found.key();
    }
  }
}
