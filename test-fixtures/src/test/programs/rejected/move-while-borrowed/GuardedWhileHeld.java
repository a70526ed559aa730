import dev.freehold.actor.Guarded;
import dev.freehold.actor.Held;
import shared.Res;

class GuardedWhileHeld {
  static void end() {
    Guarded<Res> guarded = Guarded.of(Res.open());
    Held<Res> held = guarded.lock();
    guarded.close(); //! move.while.borrowed
    held.close();
  }
}
