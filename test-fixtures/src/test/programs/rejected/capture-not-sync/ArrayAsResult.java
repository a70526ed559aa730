import dev.freehold.Concurrent;

class ArrayAsResult {
  static int compute(int input) {
    int[] result = new int[1];
    start(() -> result[0] = input * 2); //! capture.not.sync
    return result[0];
  }

  static void start(@Concurrent Runnable task) {
    task.run();
  }
}
