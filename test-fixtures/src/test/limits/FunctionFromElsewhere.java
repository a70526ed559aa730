// limit functions of other classes and of collections
import dev.freehold.Concurrent;
import dev.freehold.MustRelease;
import dev.freehold.Once;
import java.util.List;

/** A function out of a list is not looked into: another thread counts. */
class FunctionFromElsewhere {
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
    List<Runnable> tasks = List.of(() -> seen[0]++);
    run(tasks.get(0));
    if (seen[0] != 0) {
      throw new IllegalStateException("wrong: another thread changed what this one reads");
    }
  }
}
