import dev.freehold.Once;

class CallbackNeverCalled {
  static void whenDone(boolean failed, @Once Runnable callback) {
    if (failed) {
      System.out.println("failed");
    }
    callback.run();
  }
}
