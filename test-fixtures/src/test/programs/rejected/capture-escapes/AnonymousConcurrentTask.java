import dev.freehold.Concurrent;
import dev.freehold.Mut;
import shared.Res;

class AnonymousConcurrentTask {
  static void watch(@Mut Res res) {
    start(
        new Runnable() {
          @Override
          public void run() {
            res.set(1); //! capture.escapes
          }
        });
  }

  static void start(@Concurrent Runnable task) {
    task.run();
  }
}
