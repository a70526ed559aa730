import dev.freehold.Own;
import shared.Res;

class HandedOverByAnotherArgument {
  static void run(@Own Res first, boolean same) {
    Res.takeBoth(first, same ? first : Res.open()); //! use.after.move.maybe
  }
}
