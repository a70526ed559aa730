import dev.freehold.Concurrent;

class TaskObjectWithState {
  static void run() {
    start(new Poll(10));
  }

  static void start(@Concurrent Runnable task) {
    task.run();
  }

  record Poll(int rounds) implements Runnable {
    @Override
    public void run() {
      for (int round = 0; round < rounds; round++) {
        Thread.onSpinWait();
      }
    }
  }
}
