import dev.freehold.Once;

class CallbackInOneBranch {
  static void retry(int times, @Once Runnable action) {
    if (times > 0) {
      action.run();
    }
  } //! own.leak.maybe
}
