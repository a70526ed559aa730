import dev.freehold.Once;

class CallbackInOneBranch {
  static void retry(int times, @Once Runnable action) {
    for (int i = 0; i < times; i++) {
      System.out.println("waiting");
    }
    action.run();
  }
}
