import dev.freehold.NonEscaping;
import shared.Res;

class CapturedAfterClose {
  static void times(int n, @NonEscaping Runnable action) {
    for (int i = 0; i < n; i++) {
      action.run();
    }
  }

  static void run() {
    Res res = Res.open();
    times(3, () -> System.out.println(res.get()));
    res.close();
  }
}
