import dev.freehold.Ref;
import dev.freehold.actor.Guarded;
import dev.freehold.actor.Held;
import shared.Res;

class ContentOfGuarded {
  static @Ref Res content(Guarded<Res> guarded) {
    try (Held<Res> held = guarded.lock()) {
      return held.get(); //! borrow.return.local
    }
  }
}
