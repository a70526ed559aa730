import dev.freehold.From;
import dev.freehold.Ref;
import shared.Res;

class FromResultUsedAfterRelease {
  @From("b")
  static @Ref Res pick(Res a, Res b) {
    return b;
  }

  static int run(Res a) {
    Res b = Res.open();
    Res picked = pick(a, b);
    b.close(); //! move.while.borrowed
    return picked.get();
  }
}
