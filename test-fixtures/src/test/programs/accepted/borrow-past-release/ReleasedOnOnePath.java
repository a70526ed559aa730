import dev.freehold.Own;
import dev.freehold.Ref;
import shared.Res;

class ReleasedOnOnePath {
  static @Ref Res choose(@Own Res given, Res other, boolean mine) {
    int value = mine ? given.self().get() : other.get();
    given.close();
    return value > 0 ? other : other.self();
  }
}
