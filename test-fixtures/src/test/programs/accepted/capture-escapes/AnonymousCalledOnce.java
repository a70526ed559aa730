import dev.freehold.NonEscaping;
import dev.freehold.Once;
import shared.Res;

class AnonymousCalledOnce {
  static void lent() {
    Res res = Res.open();
    once(
        new Runnable() {
          private final int first = res.get();

          @Override
          public void run() {
            res.set(first + 1);
            res.close();
          }
        });
  }

  static void kept() {
    Res res = Res.open();
    later(
        new Runnable() {
          @Override
          public void run() {
            res.close();
          }
        });
  }

  static void once(@NonEscaping @Once Runnable action) {
    action.run();
  }

  static void later(@Once Runnable action) {
    action.run();
  }
}
