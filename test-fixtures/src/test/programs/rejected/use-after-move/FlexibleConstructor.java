// since 25
import dev.freehold.MustRelease;
import dev.freehold.Own;
import shared.Res;

class FlexibleConstructor {
  @MustRelease("close")
  static class Base {
    private final @Own Res res;

    Base(@Own Res res) {
      this.res = res;
    }

    void close() {
      res.close();
    }
  }

  static class Derived extends Base {
    private final int first;

    Derived(@Own Res res) {
      int first = res.get();
      super(res);
      this.first = first + res.get(); //! use.after.move
    }
  }
}
