import dev.freehold.NonEscaping;
import shared.Res;

class AnonymousCallsItsOwn {
  static void run() {
    Res res = Res.open();
    now(
        new Runnable() {
          private int left = 3;

          @Override
          public void run() {
            res.set(left);
            step();
            if (left-- > 0) {
              run();
            }
            res.set(left);
          }

          private void step() {
            res.set(res.get() + 1);
          }
        });
    res.close();
  }

  static void now(@NonEscaping Runnable action) {
    action.run();
  }
}
