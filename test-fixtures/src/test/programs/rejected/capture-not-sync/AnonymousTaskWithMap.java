import dev.freehold.Concurrent;
import java.util.Map;

class AnonymousTaskWithMap {
  static void index(Map<String, Integer> lengths, String word) {
    start(
        new Runnable() {
          @Override
          public void run() {
            lengths.put(word, word.length()); //! capture.not.sync
          }
        });
  }

  static void start(@Concurrent Runnable task) {
    task.run();
  }
}
