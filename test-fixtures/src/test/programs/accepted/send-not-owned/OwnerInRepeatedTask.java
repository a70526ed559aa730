import dev.freehold.Concurrent;
import shared.Res;

class OwnerInRepeatedTask {
  static void schedule() {
    every(
        10,
        () -> {
          Res res = Res.open();
          res.get();
          res.close();
        });
  }

  static void every(int seconds, @Concurrent Runnable task) {
    task.run();
  }
}
