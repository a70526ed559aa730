import dev.freehold.Concurrent;
import java.util.ArrayList;
import java.util.List;

class ListFilledByTask {
  static List<String> collect(String name) {
    List<String> names = new ArrayList<>();
    start(() -> names.add(name)); //! capture.not.sync
    return names;
  }

  static void start(@Concurrent Runnable task) {
    task.run();
  }
}
