import dev.freehold.Sync;

@Sync
final class LockThatMayChange {
  private static final Object LOCK = new Object();
  private int hits;

  void hit() {
    synchronized (LOCK) {
      step(1);
    }
  }

  void undo() {
    synchronized (LOCK) {
      step(-1);
    }
  }

  private void step(int by) {
    hits += by;
  }
}
