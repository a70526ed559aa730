import dev.freehold.Sync;

@Sync
final class TwoLocksForOneField {
  private final Object front = new Object();
  private final Object back = new Object();
  private long first;
  private long last;

  void put(long value) {
    synchronized (back) {
      last = value;
    }
    synchronized (front) {
      first = value;
    }
  }

  long span() {
    synchronized (front) {
      synchronized (back) {
        return last - first;
      }
    }
  }
}
