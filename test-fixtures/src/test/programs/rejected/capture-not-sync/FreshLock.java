import dev.freehold.Sync;

@Sync
final class FreshLock {
  private int hits; //! capture.not.sync

  void hit() {
    synchronized (new Object()) {
      hits++;
    }
  }

  synchronized int hits() {
    return hits;
  }
}
