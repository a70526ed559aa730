import dev.freehold.Own;
import dev.freehold.PolyOwn;
import dev.freehold.Ref;
import shared.Res;

class Overrider {
  interface Check {
    @PolyOwn Res apply(@PolyOwn Res res);
  }

  interface Taking {
    @Own Res apply(@Own Res res);
  }

  static class Inheriting implements Check {
    @Override
    public Res apply(Res res) {
      return res;
    }
  }

  static class ForOwners implements Taking {
    @Override
    public @PolyOwn Res apply(@PolyOwn Res res) {
      return res;
    }
  }

  static int run(@Ref Res lent) {
    new Inheriting().apply(new Res()).close();
    new ForOwners().apply(new Res()).close();
    return new Inheriting().apply(lent).get();
  }
}
