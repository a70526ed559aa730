import dev.freehold.NonEscaping;
import shared.Res;

class AnonymousKeptByInitialiser {
  private static Runnable kept;

  static void run() {
    Res res = Res.open();
    now(
        new Runnable() {
          {
            kept = this;
          }

          @Override
          public void run() {
            res.get(); //! capture.escapes
          }
        });
    res.close();
  }

  static void now(@NonEscaping Runnable action) {
    action.run();
  }
}
