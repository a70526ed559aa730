import dev.freehold.Concurrent;

class OuterInstance {
  private int level;

  class Pump {
    void start(Threads threads) {
      threads.start(() -> level--); //! capture.not.sync
    }
  }

  interface Threads {
    void start(@Concurrent Runnable task);
  }
}
