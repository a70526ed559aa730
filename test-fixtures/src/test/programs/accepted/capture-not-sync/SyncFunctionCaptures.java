import dev.freehold.Sync;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

class SyncFunctionCaptures {
  @Sync
  interface Job {
    void run();
  }

  static Job adding(ConcurrentLinkedQueue<String> lines, String line) {
    return () -> lines.add(line);
  }

  static Job counting(AtomicInteger count) {
    return count::incrementAndGet;
  }

  static Job inItsOwn(int rounds) {
    return new Job() {
      private int round;

      @Override
      public synchronized void run() {
        round += rounds;
        Queue<Integer> own = new java.util.ArrayDeque<>();
        own.add(round);
      }
    };
  }
}
