import dev.freehold.Sync;

@Sync
final class InnerClassWithoutLock {
  private int level; //! capture.not.sync

  synchronized Step step() {
    return new Step();
  }

  synchronized int level() {
    return level;
  }

  final class Step {
    synchronized void up() {
      level++;
    }
  }
}
