import dev.freehold.From;
import dev.freehold.Ref;
import shared.Res;

class FromResultOfOther {
  @From("b")
  static @Ref Res pick(Res a, Res b) {
    return b;
  }

  static int run(Res b) {
    Res a = Res.open();
    Res picked = pick(a, b);
    a.close();
    return picked.get();
  }
}
