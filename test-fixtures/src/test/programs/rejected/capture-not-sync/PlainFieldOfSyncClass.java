import dev.freehold.Sync;

@Sync
final class PlainFieldOfSyncClass {
  private long hits; //! capture.not.sync

  void hit() {
    hits++;
  }

  synchronized long hits() {
    return hits;
  }
}
