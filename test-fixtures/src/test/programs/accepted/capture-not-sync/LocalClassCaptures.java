import dev.freehold.Concurrent;
import dev.freehold.Once;
import dev.freehold.Sync;
import java.util.concurrent.atomic.AtomicInteger;
import shared.Res;

class LocalClassCaptures {
  private final int step = 2;
  private int count;

  class Task implements Runnable {
    @Override
    public void run() {
      System.out.println(step);
    }
  }

  @Sync
  class Box {
    private int sum;

    synchronized void add() {
      sum += step;
    }
  }

  static void start(@Concurrent @Once Runnable task) {
    new Thread(task).start();
  }

  void inner(Res res) {
    Box box = new Box();
    start(() -> box.add());
    start(new Task());
    count++;
  }

  static void variable(Res res) {
    AtomicInteger seen = new AtomicInteger();
    int step = 3;
    class Adding implements Runnable {
      private final int first = step;

      @Override
      public void run() {
        int[] own = new int[1];
        own[0] = seen.addAndGet(first + step);
      }
    }
    start(new Adding());
    start(new Adding()::run);
  }

  static void here(Res res) {
    int[] seen = new int[1];
    class Counting implements Runnable {
      @Override
      public void run() {
        seen[0]++;
      }
    }
    new Counting().run();
  }
}
