import dev.freehold.Own;
import dev.freehold.Ref;
import shared.Res;

class ReleasedOnOnePath {
  static @Ref Res choose(@Own Res given, Res other, boolean mine) {
    @Ref Res chosen = mine ? given.self() : other; //! borrow.past.release
    given.close();
    return chosen;
  }
}
