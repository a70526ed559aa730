import dev.freehold.MustRelease;
import dev.freehold.Own;
import shared.Res;

class SuperPartReleased {
  @MustRelease("close")
  static class Base {
    final @Own Res res = Res.open();

    @Own
    Res over(@Own Base this) {
      return res;
    }

    void close() {
      res.close();
    }
  }

  static class More extends Base { //! field.not.released
    private final @Own Res more = Res.open(); //! field.not.released

    @Override
    void close() {
      super.over().close();
    }
  }
}
