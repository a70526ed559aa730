// limit functions in variables
import dev.freehold.Concurrent;
import dev.freehold.MustRelease;
import dev.freehold.Once;

/** A function that stands in a variable is not looked into: two threads count at once. */
class FunctionInVariable {
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

  static void run(@Concurrent @Once Runnable task) throws InterruptedException {
    Thread thread = new Thread(task);
    thread.start();
    thread.join();
  }

  public static void main(String[] args) throws InterruptedException {
    Tap tap = new Tap();
    tap.close();
    int[] seen = new int[1];
    Runnable task = () -> seen[0]++;
    run(task);
    if (seen[0] != 0) {
      throw new IllegalStateException("wrong: another thread changed what this one reads");
    }
  }
}
