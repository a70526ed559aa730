import dev.freehold.Once;

/** A lambda keeps the promise of its interface: once is once. */
class CalledTwiceInLambda {
  interface Single {
    void run(@Once Runnable action);
  }

  static Single twice() {
    return action -> {
      action.run();
      action.run(); //! use.after.move
    };
  }

  static Single typed() {
    return (Runnable action) -> {
      action.run();
      action.run(); //! use.after.move
    };
  }
}
