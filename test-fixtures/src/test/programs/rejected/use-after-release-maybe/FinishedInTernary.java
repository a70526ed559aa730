import dev.freehold.MustRelease;
import dev.freehold.Mut;

class FinishedInTernary {
  @MustRelease("finish")
  static class Counter {
    int count;

    void add(@Mut Counter this, int n) {
      count += n;
    }

    int finish() {
      return count;
    }
  }

  static int run(boolean done) {
    Counter counter = new Counter();
    int count = done ? counter.finish() : 0;
    counter.add(1); //! use.after.release.maybe
    return count;
  }
}
