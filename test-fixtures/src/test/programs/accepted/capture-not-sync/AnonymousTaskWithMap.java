import dev.freehold.Concurrent;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;

class AnonymousTaskWithMap {
  static void index(AtomicReference<Map<String, Integer>> lengths, String word) {
    start(
        new Runnable() {
          @Override
          public void run() {
            lengths.set(Map.of(word, word.length()));
          }
        });
  }

  static void start(@Concurrent Runnable task) {
    task.run();
  }
}
