import dev.freehold.Mut;
import shared.Res;

class PassedOnWhileHeld {
  static void run(@Mut Res res, boolean choice) {
    @Mut Res now = res;
    @Mut Res held = now;
    if (choice) {
      now = held;
    }
    now.set(1); //! borrow.mut.twice
    held.set(2);
  }
}
