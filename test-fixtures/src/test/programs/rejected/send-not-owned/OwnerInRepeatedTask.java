import dev.freehold.Concurrent;
import shared.Res;

class OwnerInRepeatedTask {
  static void schedule() {
    Res res = Res.open();
    every(10, () -> res.get()); //! send.not.owned
    res.close();
  }

  static void every(int seconds, @Concurrent Runnable task) {
    task.run();
  }
}
