import dev.freehold.Concurrent;

class StaticCounter {
  static long served;

  static void serve(Executor executor) {
    executor.execute(() -> served++); //! capture.not.sync
  }

  interface Executor {
    void execute(@Concurrent Runnable task);
  }
}
