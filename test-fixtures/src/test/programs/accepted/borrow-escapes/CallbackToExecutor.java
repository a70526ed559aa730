import dev.freehold.NonEscaping;

class CallbackToExecutor {
  static void all(int times, @NonEscaping Runnable action) {
    for (int i = 0; i < times; i++) {
      one(action);
    }
  }

  private static void one(@NonEscaping Runnable action) {
    action.run();
  }
}
