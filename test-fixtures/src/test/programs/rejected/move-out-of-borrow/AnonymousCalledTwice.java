import dev.freehold.NonEscaping;
import dev.freehold.Own;
import shared.Res;

class AnonymousCalledTwice {
  static void run(@Own Res res) {
    twice(
        new Runnable() {
          @Override
          public void run() {
            res.close(); //! move.out.of.borrow
          }
        });
    res.close();
  }

  static void twice(@NonEscaping Runnable action) {
    action.run();
    action.run();
  }
}
