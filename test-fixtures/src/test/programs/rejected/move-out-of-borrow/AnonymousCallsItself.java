import dev.freehold.NonEscaping;
import dev.freehold.Once;
import dev.freehold.Own;
import shared.Res;

class AnonymousCallsItself {
  static void run(@Own Res res) {
    once(
        new Runnable() {
          private int n;

          @Override
          public void run() {
            if (n++ == 0) {
              run();
            }
            res.close(); //! move.out.of.borrow
          }
        });
    res.close();
  }

  static void once(@NonEscaping @Once Runnable action) {
    action.run();
  }
}
