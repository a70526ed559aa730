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
    counter.add(1);
    return done ? counter.finish() : -counter.finish();
  }
}
