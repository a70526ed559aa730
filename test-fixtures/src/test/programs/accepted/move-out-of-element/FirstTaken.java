import dev.freehold.Ref;
import shared.Res;

class FirstTaken {
  static int first(Res... candidates) {
    @Ref Res first = candidates[0];
    return first.get();
  }
}
