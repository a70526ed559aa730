import dev.freehold.Sync;

@Sync
final class FunctionLeavesLock {
  private int level; //! capture.not.sync

  synchronized Runnable raise() {
    return () -> level++;
  }

  synchronized int level() {
    return level;
  }
}
