import dev.freehold.PolyOwn;
import dev.freehold.Ref;
import shared.Res;

class WeakestCounts {
  static @PolyOwn Res first(@PolyOwn Res res, @Ref Res other) {
    return res.get() > other.get() ? res : res;
  }

  static int run(@Ref Res lent, boolean any) {
    Res owned = new Res();
    int value = first(any ? owned : lent, lent).get();
    owned.close();
    return value;
  }
}
