import dev.freehold.Concurrent;
import java.util.concurrent.atomic.AtomicInteger;

class OuterInstance {
  private final AtomicInteger level = new AtomicInteger();

  class Pump {
    void start(Threads threads) {
      AtomicInteger pumped = level;
      threads.start(() -> pumped.decrementAndGet());
    }
  }

  interface Threads {
    void start(@Concurrent Runnable task);
  }
}
