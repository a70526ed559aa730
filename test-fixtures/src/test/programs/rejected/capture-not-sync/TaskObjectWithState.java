import dev.freehold.Concurrent;

class TaskObjectWithState {
  static void run() {
    start(new Poll()); //! capture.not.sync
  }

  static void start(@Concurrent Runnable task) {
    task.run();
  }

  static class Poll implements Runnable {
    int rounds;

    @Override
    public void run() {
      rounds++;
    }
  }
}
