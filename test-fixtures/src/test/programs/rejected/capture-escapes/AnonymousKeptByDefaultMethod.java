import dev.freehold.NonEscaping;
import shared.Res;

class AnonymousKeptByDefaultMethod {
  interface Task {
    void run();

    default void keep() {
      Last.task = this;
    }
  }

  static class Last {
    static Task task;
  }

  static void run() {
    Res res = Res.open();
    now(
        new Task() {
          @Override
          public void run() {
            keep();
            res.get(); //! capture.escapes
          }
        });
    res.close();
  }

  static void now(@NonEscaping Task task) {
    task.run();
  }
}
