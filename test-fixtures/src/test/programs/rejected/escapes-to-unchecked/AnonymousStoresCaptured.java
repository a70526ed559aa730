import dev.freehold.NonEscaping;
import shared.Res;

class AnonymousStoresCaptured {
  static void run() {
    Res res = Res.open();
    now(
        new Runnable() {
          private Object mine;

          @Override
          public void run() {
            mine = res; //! escapes.to.unchecked
          }
        });
    res.close();
  }

  static void now(@NonEscaping Runnable action) {
    action.run();
  }
}
