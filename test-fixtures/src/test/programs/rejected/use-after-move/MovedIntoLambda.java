import dev.freehold.Once;
import shared.Res;

class MovedIntoLambda {
  static void once(@Once Runnable action) {
    action.run();
  }

  static int run() {
    Res res = Res.open();
    once(() -> res.close());
    return res.get(); //! use.after.move
  }
}
