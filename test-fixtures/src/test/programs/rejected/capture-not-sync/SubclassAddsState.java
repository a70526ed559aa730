import dev.freehold.Sync;

class SubclassAddsState {
  @Sync
  static class Counter {
    private int hits;

    synchronized void hit() {
      hits++;
    }
  }

  static class Counting extends Counter {
    private int own; //! capture.not.sync

    @Override
    void hit() {
      own++;
    }
  }
}
