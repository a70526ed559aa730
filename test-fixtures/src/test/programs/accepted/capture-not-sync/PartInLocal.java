import dev.freehold.Sync;

@Sync
final class PartInLocal {
  private final int[] counts = new int[8];
  private final int[] weights;

  PartInLocal(int[] weights) {
    this.weights = weights.clone();
  }

  void count(int kind) {
    synchronized (this) {
      int[] all = counts;
      all[kind] += weights[kind];
    }
  }

  synchronized int[] counts() {
    return counts.clone();
  }

  int weight(int kind) {
    return weights[kind];
  }
}
