import dev.freehold.Sync;

@Sync
final class HelperWithoutLock {
  private int hits; //! capture.not.sync

  synchronized void hit() {
    step();
  }

  void hitTwice() {
    step();
    step();
  }

  private void step() {
    hits++;
  }
}
