import dev.freehold.Ref;
import dev.freehold.actor.Held;
import shared.Res;

class ContentOfGuarded {
  static @Ref Res content(Held<Res> held) {
    return held.get();
  }
}
