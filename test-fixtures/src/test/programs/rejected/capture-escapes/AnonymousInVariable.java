import dev.freehold.NonEscaping;
import shared.Res;

class AnonymousInVariable {
  static void run() {
    Res res = Res.open();
    Runnable action =
        new Runnable() {
          @Override
          public void run() {
            res.get(); //! capture.escapes
          }
        };
    now(action);
    res.close();
  }

  static void now(@NonEscaping Runnable action) {
    action.run();
  }
}
