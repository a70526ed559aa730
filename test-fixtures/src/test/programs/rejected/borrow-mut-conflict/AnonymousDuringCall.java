import dev.freehold.Mut;
import dev.freehold.NonEscaping;
import shared.Res;

class AnonymousDuringCall {
  static void run(@Mut Res res) {
    change(
        new Runnable() {
          @Override
          public void run() {
            res.get();
          }
        },
        res); //! borrow.mut.conflict
  }

  static void change(@NonEscaping Runnable action, @Mut Res res) {
    action.run();
    res.set(1);
  }
}
