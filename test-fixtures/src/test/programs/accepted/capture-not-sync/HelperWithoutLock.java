import dev.freehold.Sync;

@Sync
final class HelperWithoutLock {
  private int hits;

  HelperWithoutLock() {
    step();
  }

  synchronized void hit() {
    step();
  }

  void hitTwice() {
    synchronized (this) {
      step();
      new Twice().run();
    }
  }

  private void step() {
    hits++;
  }

  private final class Twice {
    void run() {
      synchronized (HelperWithoutLock.this) {
        step();
      }
    }
  }
}
