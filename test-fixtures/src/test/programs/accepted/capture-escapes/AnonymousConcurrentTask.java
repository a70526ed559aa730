import dev.freehold.Concurrent;
import java.util.concurrent.atomic.AtomicInteger;

class AnonymousConcurrentTask {
  static void watch(AtomicInteger state) {
    start(
        new Runnable() {
          @Override
          public void run() {
            state.set(1);
          }
        });
  }

  static void start(@Concurrent Runnable task) {
    task.run();
  }
}
