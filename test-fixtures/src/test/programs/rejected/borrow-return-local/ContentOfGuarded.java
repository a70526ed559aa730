import dev.freehold.Ref;
import dev.freehold.actor.Guarded;
import dev.freehold.actor.Hold;
import shared.Res;

class ContentOfGuarded {
  static @Ref Res content(Guarded<Res> guarded) {
    try (Hold<Res> held = guarded.lock()) {
      return held.get(); //! borrow.return.local
    }
  }
}
