import dev.freehold.Sync;

@Sync
final class InstanceFieldUnderStaticLock {
  private int level; //! capture.not.sync

  static synchronized void raise(InstanceFieldUnderStaticLock one) {
    one.level++;
  }

  synchronized int level() {
    return level;
  }
}
