import dev.freehold.From;
import dev.freehold.Ref;
import shared.Res;

class NamedByFromBoth {
  @From({"a", "b"})
  static @Ref Res pick(Res a, Res b, boolean c) {
    return c ? a : b;
  }
}
