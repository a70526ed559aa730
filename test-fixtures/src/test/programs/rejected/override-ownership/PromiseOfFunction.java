import dev.freehold.Concurrent;
import dev.freehold.NonEscaping;
import dev.freehold.Once;

/** What an interface promises of a function, whoever stands behind it promises too. */
class PromiseOfFunction {
  interface Now {
    void run(@NonEscaping Runnable action);
  }

  interface Single {
    void run(@Once Runnable action);
  }

  interface Here {
    void run(Runnable action);
  }

  static void keep(Runnable action) {}

  static void now(@NonEscaping Runnable action) {
    action.run();
  }

  static void later(@Concurrent @Once Runnable action) {
    new Thread(action).start();
  }

  static void references() {
    Now kept = PromiseOfFunction::keep; //! override.ownership
    Single often = PromiseOfFunction::now; //! override.ownership
    Here elsewhere = PromiseOfFunction::later; //! override.ownership
  }

  static class Elsewhere implements Here {
    @Override
    public void run(@Concurrent @Once Runnable action) { //! override.ownership
      new Thread(action).start();
    }
  }

  static class Threads {
    public void run(@Concurrent @Once Runnable action) {
      new Thread(action).start();
    }
  }

  static class Inherited extends Threads implements Here {} //! override.ownership
}
