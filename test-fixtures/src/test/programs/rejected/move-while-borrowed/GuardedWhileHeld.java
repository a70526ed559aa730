import dev.freehold.actor.Guarded;
import dev.freehold.actor.Hold;
import shared.Res;

class GuardedWhileHeld {
  static void end() {
    Guarded<Res> guarded = Guarded.of(Res.open());
    Hold<Res> held = guarded.lock();
    guarded.close(); //! move.while.borrowed
    held.close();
  }
}
