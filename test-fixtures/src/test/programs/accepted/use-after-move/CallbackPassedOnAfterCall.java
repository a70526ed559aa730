import dev.freehold.Once;

class CallbackPassedOnAfterCall {
  static void later(@Once Runnable callback) {
    callback.run();
  }

  static void run(boolean busy, @Once Runnable callback) {
    if (busy) {
      later(callback);
    } else {
      callback.run();
    }
  }
}
