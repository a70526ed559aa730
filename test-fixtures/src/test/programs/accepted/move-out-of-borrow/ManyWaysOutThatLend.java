import dev.freehold.From;
import dev.freehold.Ref;
import shared.Res;

class ManyWaysOutThatLend {
  @From({"left", "right"})
  static @Ref Res larger(Res left, Res right) {
    if (left.value == right.value) {
      return left;
    }
    return left.value > right.value ? left : right;
  }

  static int use(Res left, Res right) {
    Res larger = larger(left, right);
    return larger.get();
  }
}
