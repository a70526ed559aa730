import dev.freehold.NonEscaping;

/** The promise of the interface binds bodies that do not repeat it. */
class PromiseNotRepeated {
  static Runnable kept;

  interface Now {
    void run(@NonEscaping Runnable action);
  }

  static class Later implements Now {
    @Override
    public void run(Runnable action) {
      kept = action; //! borrow.escapes
    }
  }

  static Now lambda() {
    return action -> kept = action; //! borrow.escapes
  }

  static Now anonymous() {
    return new Now() {
      @Override
      public void run(Runnable action) {
        kept = action; //! borrow.escapes
      }
    };
  }
}
