// with -Afreehold.nulls=check
// with -Afreehold.skip=shared
import dev.freehold.Once;
import shared.Res;

class CannotBeSet {
  static void finals() {
    final Res res = Res.open();
    Res.take(res);
  }

  static void captured() {
    Res res = Res.open();
    once(() -> Res.take(res));
  }

  static void once(@Once Runnable task) {
    task.run();
  }
}
