import dev.freehold.MustRelease;

class FinishedInOneOperand {
  @MustRelease("finish")
  static class Counter {
    boolean finish() {
      return true;
    }
  }

  static void run(boolean last) {
    Counter counter = new Counter();
    if (last && counter.finish()) {
      System.out.println("last");
    }
    counter.finish(); //! release.twice.maybe
  }
}
