import dev.freehold.Sync;

@Sync
final class PartInLocal {
  private final int[] counts = new int[8]; //! capture.not.sync

  void count(int kind) {
    int[] all;
    synchronized (this) {
      all = counts;
    }
    all[kind]++;
  }

  synchronized int of(int kind) {
    return counts[kind];
  }
}
