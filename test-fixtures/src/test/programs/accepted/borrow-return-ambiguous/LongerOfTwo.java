import dev.freehold.From;
import dev.freehold.Ref;
import shared.Res;

class LongerOfTwo {
  @From({"left", "right"})
  static @Ref Res longer(Res left, Res right) {
    return left.get() > right.get() ? left : right;
  }
}
