import dev.freehold.From;
import dev.freehold.Ref;
import dev.freehold.View;
import shared.Res;

class ViewOfTwo {
  @From({"left", "right"})
  static @Ref Pair pair(Res left, Res right) {
    return new Pair(left, right);
  }

  @View
  record Pair(@Ref Res left, @Ref Res right) {}
}
