import dev.freehold.Sync;

@Sync
final class LockOfCaller {
  private long sum;

  synchronized void add(long value) {
    sum += value;
  }

  static void move(LockOfCaller from, LockOfCaller to, long value) {
    synchronized (from) {
      synchronized (to) {
        from.sum -= value;
        to.sum += value;
      }
    }
  }
}
