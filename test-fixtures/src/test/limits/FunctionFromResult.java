// limit functions in fields and results
import dev.freehold.Concurrent;
import dev.freehold.MustRelease;
import dev.freehold.Once;

/** A function that a method gives is not looked into: another thread counts. */
class FunctionFromResult {
  @MustRelease("close")
  static class Tap {
    private boolean closed;
    static int open;

    Tap() {
      open++;
    }

    int level() {
      if (closed) {
        throw new IllegalStateException("wrong: used after it was closed");
      }
      return 1;
    }

    void close() {
      closed = true;
      open--;
    }
  }

  static Runnable counting(int[] seen) {
    return () -> seen[0]++;
  }

  static void run(@Concurrent @Once Runnable task) throws InterruptedException {
    Thread thread = new Thread(task);
    thread.start();
    thread.join();
  }

  public static void main(String[] args) throws InterruptedException {
    Tap tap = new Tap();
    tap.close();
    int[] seen = new int[1];
    run(counting(seen));
    if (seen[0] != 0) {
      throw new IllegalStateException("wrong: another thread changed what this one reads");
    }
  }
}
