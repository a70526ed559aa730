import dev.freehold.Mut;
import dev.freehold.NonEscaping;
import shared.Res;

class AnonymousInItsOwnWay {
  static void run() {
    Res res = Res.open();
    now(
        new Runnable() {
          @Override
          public void run() {
            @Mut Res borrowed = res; //! capture.escapes
            step();
            borrowed.set(2);
          }

          private void step() {
            res.set(1);
          }
        });
    res.close();
  }

  static void now(@NonEscaping Runnable action) {
    action.run();
  }
}
