import dev.freehold.From;
import dev.freehold.MustRelease;
import dev.freehold.Ref;
import shared.Res;

@MustRelease("close")
class LargerOfTwoWithFrom {
  @From({"left", "right"})
  @Ref
  Res larger(Res left, Res right) {
    return left.value > right.value ? left : right;
  }

  void close() {}
}
