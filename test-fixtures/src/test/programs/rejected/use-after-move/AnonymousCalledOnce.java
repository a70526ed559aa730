import dev.freehold.NonEscaping;
import dev.freehold.Once;
import shared.Res;

class AnonymousCalledOnce {
  static int run() {
    Res res = Res.open();
    once(
        new Runnable() {
          @Override
          public void run() {
            res.close();
          }
        });
    return res.get(); //! use.after.move
  }

  static void once(@NonEscaping @Once Runnable action) {
    action.run();
  }
}
