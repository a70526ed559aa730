import dev.freehold.Concurrent;
import java.util.concurrent.atomic.AtomicInteger;

class ArrayAsResult {
  static int compute(int input) {
    AtomicInteger result = new AtomicInteger();
    start(() -> result.set(input * 2));
    return result.get();
  }

  static void start(@Concurrent Runnable task) {
    task.run();
  }
}
