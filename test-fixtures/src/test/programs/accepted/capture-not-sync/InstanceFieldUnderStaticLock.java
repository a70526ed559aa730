import dev.freehold.Sync;

@Sync
final class InstanceFieldUnderStaticLock {
  private int level;

  static void raise(InstanceFieldUnderStaticLock one) {
    synchronized (one) {
      one.level++;
    }
  }

  static InstanceFieldUnderStaticLock at(int level) {
    InstanceFieldUnderStaticLock made = new InstanceFieldUnderStaticLock();
    made.level = level;
    return made;
  }

  synchronized int level() {
    return level;
  }
}
