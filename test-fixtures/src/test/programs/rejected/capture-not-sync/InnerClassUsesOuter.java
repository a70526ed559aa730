import dev.freehold.Concurrent;
import dev.freehold.Once;
import dev.freehold.Sync;
import shared.Res;

class InnerClassUsesOuter {
  private int count;

  class Task implements Runnable {
    @Override
    public void run() {
      count++; //! capture.not.sync
    }
  }

  @Sync
  class Box {
    synchronized void add() {
      count++; //! capture.not.sync
    }
  }

  static void start(@Concurrent @Once Runnable task) {
    new Thread(task).start();
  }

  void task(Res res) {
    start(new Task()::run);
  }

  void box(Res res) {
    Box box = new Box();
    start(() -> box.add());
  }
}
