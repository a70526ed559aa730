import dev.freehold.NonEscaping;

/** Bodies that keep the promise need not repeat it. */
class PromiseNotRepeated {
  interface Now {
    void run(@NonEscaping Runnable action);
  }

  static class AtOnce implements Now {
    @Override
    public void run(Runnable action) {
      action.run();
    }
  }

  static Now lambda() {
    return action -> action.run();
  }

  static Now passedOn(@NonEscaping Now other) {
    return action -> new AtOnce().run(action);
  }
}
