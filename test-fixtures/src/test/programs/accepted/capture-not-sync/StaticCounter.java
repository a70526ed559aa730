import dev.freehold.Concurrent;
import java.util.concurrent.atomic.AtomicLong;

class StaticCounter {
  static final AtomicLong SERVED = new AtomicLong();

  static void serve(Executor executor) {
    executor.execute(() -> SERVED.incrementAndGet());
  }

  interface Executor {
    void execute(@Concurrent Runnable task);
  }
}
