// limit what is in concurrent collections and atomics
import dev.freehold.Sync;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** The map is safe to share, and the arrays in it are not. */
class HeldInAConcurrentMap {
  @Sync
  static final class Counts {
    private final ConcurrentMap<String, int[]> counts = new ConcurrentHashMap<>();

    int[] of(String name) {
      return counts.computeIfAbsent(name, each -> new int[1]);
    }
  }

  public static void main(String[] args) throws InterruptedException {
    Counts counts = new Counts();
    int[][] seen = new int[2][];
    seen[0] = counts.of("a");
    seen[1] = counts.of("a");
    if (seen[0] == seen[1]) {
      throw new IllegalStateException("wrong: two callers may change one array at once");
    }
  }
}
