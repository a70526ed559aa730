import dev.freehold.Own;
import shared.Res;

class FirstTaken {
  static void first(Res... candidates) {
    @Own Res first = candidates[0]; //! move.out.of.element
    first.close();
  }
}
