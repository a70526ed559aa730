import dev.freehold.MustRelease;
import dev.freehold.Own;
import shared.Res;

class InheritedRelease {
  @MustRelease("close")
  static class Base {
    private final @Own Res res = Res.open();

    void close() {
      res.close();
    }
  }

  static class Derived extends Base {
    private final @Own Res more = Res.open();

    @Override
    void close() {
      more.close();
      super.close();
    }
  }
}
