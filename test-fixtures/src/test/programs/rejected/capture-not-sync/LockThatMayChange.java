import dev.freehold.Sync;

@Sync
final class LockThatMayChange {
  private Object lock = new Object();
  private int hits; //! capture.not.sync

  void hit() {
    synchronized (lock) {
      hits++;
    }
  }
}
