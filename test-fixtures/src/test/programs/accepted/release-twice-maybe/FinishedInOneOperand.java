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
    if (counter.finish() && last) {
      System.out.println("last");
    }
  }
}
