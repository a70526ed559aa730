import dev.freehold.MustRelease;
import dev.freehold.Own;
import shared.Res;

class AnonymousWithArguments {
  @MustRelease("close")
  abstract static class Task {
    private final @Own Res res;

    Task(@Own Res res) {
      this.res = res;
    }

    abstract int run();

    void close() {
      res.close();
    }
  }

  static int run() {
    Res res = Res.open();
    Task task =
        new Task(res) {
          @Override
          int run() {
            return 1;
          }
        };
    int value = task.run() + res.get(); //! use.after.move
    task.close();
    return value;
  }
}
