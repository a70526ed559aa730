import dev.freehold.Sync;

@Sync
final class SuppressedField {
  @SuppressWarnings("freehold:capture.not.sync")
  private int hits;

  void hit() {
    synchronized (new Object()) {
      hits++;
    }
  }

  synchronized int hits() {
    return hits;
  }
}
