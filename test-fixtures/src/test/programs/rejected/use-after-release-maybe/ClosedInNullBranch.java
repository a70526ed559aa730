import dev.freehold.Own;
import shared.Res;

class ClosedInNullBranch {
  static int run(@Own Res first, String name) {
    if (name == null) {
      first.close();
    }
    Res second = Res.open();
    second.set(first.get()); //! use.after.release.maybe
    first.close();
    int value = second.get();
    second.close();
    return value;
  }
}
