import dev.freehold.actor.Guarded;
import dev.freehold.actor.Hold;
import shared.Res;

class ContentOfGuarded {
  static int last(Guarded<Res> guarded) {
    Res res;
    try (Hold<Res> held = guarded.lock()) {
      res = held.get(); //! borrow.outlives.owner
    }
    return res.get();
  }
}
