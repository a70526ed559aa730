import dev.freehold.Sync;

@Sync
final class LockOfCaller {
  private long sum; //! capture.not.sync

  void add(long value, Object lock) {
    synchronized (lock) {
      sum += value;
    }
  }
}
