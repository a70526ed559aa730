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
    private int own;

    @Override
    synchronized void hit() {
      own++;
      super.hit();
    }
  }

  static class Plain extends Counter {
    @Override
    void hit() {
      super.hit();
    }
  }
}
