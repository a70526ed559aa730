import dev.freehold.Sync;

@Sync
final class TwoLocksForOneField {
  private final Object reading = new Object();
  private final Object writing = new Object();
  private long last; //! capture.not.sync

  void put(long value) {
    synchronized (writing) {
      last = value;
    }
  }

  long get() {
    synchronized (reading) {
      return last;
    }
  }
}
