import dev.freehold.Once;

class CallbackPassedOnAfterCall {
  static void later(@Once Runnable callback) {
    callback.run();
  }

  static void run(@Once Runnable callback) {
    callback.run();
    later(callback); //! use.after.move
  }
}
