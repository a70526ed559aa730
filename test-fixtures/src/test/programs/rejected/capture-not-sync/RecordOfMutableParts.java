import dev.freehold.Concurrent;
import java.util.ArrayList;

class RecordOfMutableParts {
  static void save(Order order) {
    start(() -> order.lines().size()); //! capture.not.sync
  }

  static void start(@Concurrent Runnable task) {
    task.run();
  }

  record Order(int id, ArrayList<String> lines) {}
}
