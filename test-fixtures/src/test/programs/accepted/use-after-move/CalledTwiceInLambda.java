import dev.freehold.Once;

/** Called once on each path. */
class CalledTwiceInLambda {
  interface Single {
    void run(@Once Runnable action);
  }

  static Single once() {
    return action -> action.run();
  }

  static Single onEachPath(boolean early) {
    return action -> {
      if (early) {
        action.run();
        return;
      }
      System.out.println("late");
      action.run();
    };
  }
}
