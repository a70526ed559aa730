import dev.freehold.Mut;
import dev.freehold.pool.RegionPool;
import java.util.Comparator;

class RegionElementCaptured {
  @RegionPool(bytes = 1024)
  interface Node {
    long key();

    void key(long value);
  }

  static Comparator<Long> nearest(@Mut NodePool nodes, long key) {
    Node centre = nodes.alloc();
    if (centre == null) {
      return Comparator.naturalOrder();
    }
    centre.key(key);
    return (a, b) -> Long.compare(a - centre.key(), b - centre.key()); //! capture.escapes
  }
}
