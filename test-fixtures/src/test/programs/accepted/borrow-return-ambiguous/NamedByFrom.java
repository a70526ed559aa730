import dev.freehold.From;
import dev.freehold.Ref;
import shared.Res;

class NamedByFrom {
  @From("b")
  static @Ref Res pick(Res a, Res b) {
    return b;
  }
}
