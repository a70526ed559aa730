import dev.freehold.Concurrent;
import dev.freehold.Once;
import dev.freehold.Sync;
import shared.Res;

class LocalClassCaptures {
  private int count;

  static void start(@Concurrent @Once Runnable task) {
    new Thread(task).start();
  }

  static void variable(Res res) {
    int[] seen = new int[1];
    class Task implements Runnable {
      @Override
      public void run() {
        seen[0]++; //! capture.not.sync
      }
    }
    start(new Task());
  }

  void outer(Res res) {
    class Task implements Runnable {
      @Override
      public void run() {
        count++; //! capture.not.sync
      }
    }
    Task task = new Task();
    start(task);
  }

  static void captured(Res res) {
    StringBuilder text = new StringBuilder();
    class Base {
      void add() {
        text.append(1); //! capture.not.sync
      }
    }
    class More extends Base {}
    More more = new More();
    start(() -> more.add());
  }

  static void sync(Res res) {
    int[] seen = new int[1];
    @Sync
    class Box {
      void add() {
        seen[0]++; //! capture.not.sync
      }
    }
    Box box = new Box();
    start(() -> box.add());
  }
}
