import dev.freehold.Once;
import shared.Res;

class MovedIntoLambda {
  static void once(@Once Runnable action) {
    action.run();
  }

  static int run() {
    Res res = Res.open();
    int value = res.get();
    once(() -> res.close());
    return value;
  }
}
