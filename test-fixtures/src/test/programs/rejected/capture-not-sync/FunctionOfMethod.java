import dev.freehold.Concurrent;
import dev.freehold.Once;
import shared.Res;

class FunctionOfMethod {
  static Runnable counting(int[] seen) {
    return () -> seen[0]++; //! capture.not.sync
  }

  private static Runnable chosen(boolean first, StringBuilder text) {
    if (first) {
      return () -> {};
    }
    Runnable second = () -> text.append(2); //! capture.not.sync
    return second;
  }

  static void run(Res res, int[] seen) {
    start(counting(seen));
    start(chosen(res.get() > 0, new StringBuilder()));
  }

  static void start(@Concurrent @Once Runnable task) {
    new Thread(task).start();
  }
}
