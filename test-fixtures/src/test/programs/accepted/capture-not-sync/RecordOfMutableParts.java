import dev.freehold.Concurrent;

class RecordOfMutableParts {
  static void save(Order order) {
    start(() -> order.line().length());
  }

  static void start(@Concurrent Runnable task) {
    task.run();
  }

  record Order(int id, String line) {}
}
