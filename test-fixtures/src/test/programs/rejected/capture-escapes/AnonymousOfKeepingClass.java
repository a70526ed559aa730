import dev.freehold.NonEscaping;
import shared.Res;

class AnonymousOfKeepingClass {
  private static Task kept;

  abstract static class Task {
    Task() {
      kept = this;
    }

    abstract void run();
  }

  static void run() {
    Res res = Res.open();
    now(
        new Task() {
          @Override
          void run() {
            res.get(); //! capture.escapes
          }
        });
    res.close();
  }

  static void now(@NonEscaping Task task) {
    task.run();
  }
}
