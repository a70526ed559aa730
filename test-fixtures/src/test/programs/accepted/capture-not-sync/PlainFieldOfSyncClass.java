import dev.freehold.Sync;

@Sync
final class PlainFieldOfSyncClass {
  private long hits;

  void hit() {
    synchronized (this) {
      hits++;
    }
  }

  synchronized long hits() {
    return hits;
  }
}
