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
    int first = res.get();
    Task task =
        new Task(res) {
          @Override
          int run() {
            return 1;
          }
        };
    int value = task.run() + first;
    task.close();
    return value;
  }
}
