import dev.freehold.Concurrent;
import dev.freehold.Once;
import shared.Res;

class FunctionOfField {
  private final int[] counts = new int[4];
  private final Runnable counting = () -> counts[0]++; //! capture.not.sync
  private Runnable passed;
  private final Runnable made;

  FunctionOfField(Runnable passed) {
    this.passed = passed;
    StringBuilder text = new StringBuilder();
    made = () -> text.append(1); //! capture.not.sync
  }

  void run(Res res) {
    start(counting);
    start(this.passed); //! capture.not.sync
    start(made);
  }

  record Job(Runnable task) {
    void run(Res res) {
      start(task); //! capture.not.sync
    }
  }

  static void start(@Concurrent @Once Runnable task) {
    new Thread(task).start();
  }
}
