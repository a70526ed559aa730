import dev.freehold.Concurrent;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

class ListFilledByTask {
  static List<String> collect(String name) {
    AtomicReference<String> first = new AtomicReference<>();
    start(() -> first.set(name));
    return List.of(first.get());
  }

  static void start(@Concurrent Runnable task) {
    task.run();
  }
}
