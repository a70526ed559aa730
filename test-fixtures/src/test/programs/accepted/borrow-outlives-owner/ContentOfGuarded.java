import dev.freehold.actor.Guarded;
import dev.freehold.actor.Hold;
import shared.Res;

class ContentOfGuarded {
  static int last(Guarded<Res> guarded) {
    int value;
    try (Hold<Res> held = guarded.lock()) {
      Res res = held.get();
      value = res.get();
    }
    return value;
  }
}
