import dev.freehold.Own;
import shared.Res;

class OwnersInVarargsOfConstructor {
  private final int size;

  OwnersInVarargsOfConstructor(int more, @Own Res... all) { //! escapes.to.unchecked
    size = more + all.length;
  }

  int size() {
    return size;
  }
}
