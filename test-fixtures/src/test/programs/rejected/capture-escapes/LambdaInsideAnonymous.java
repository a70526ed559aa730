import dev.freehold.NonEscaping;
import shared.Res;

class LambdaInsideAnonymous {
  private static Runnable kept;

  static void run() {
    Res res = Res.open();
    now(
        new Runnable() {
          @Override
          public void run() {
            kept = () -> res.get(); //! capture.escapes
          }
        });
    res.close();
  }

  static void now(@NonEscaping Runnable action) {
    action.run();
  }
}
