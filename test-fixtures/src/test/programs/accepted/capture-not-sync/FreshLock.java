import dev.freehold.Sync;

@Sync
final class FreshLock {
  private final Object lock = new Object();
  private int hits;

  void hit() {
    synchronized (lock) {
      hits++;
    }
  }

  int hits() {
    Object same = lock;
    synchronized (same) {
      return hits;
    }
  }
}
