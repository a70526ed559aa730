import dev.freehold.Sync;

@Sync
final class VolatileInTwoSteps {
  private volatile int hits; //! capture.not.sync

  void hit() {
    hits++;
  }

  int hits() {
    return hits;
  }
}
