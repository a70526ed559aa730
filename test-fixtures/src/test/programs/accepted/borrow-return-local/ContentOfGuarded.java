import dev.freehold.Ref;
import dev.freehold.actor.Hold;
import shared.Res;

class ContentOfGuarded {
  static @Ref Res content(Hold<Res> held) {
    return held.get();
  }
}
