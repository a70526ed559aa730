import dev.freehold.MustRelease;
import dev.freehold.Own;
import shared.Res;

class SuperGivesPart {
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

  static class More extends Base {
    private final @Own Res more = Res.open(); //! field.not.released

    @Override
    Res over() {
      return super.over();
    }

    @Override
    void close() {
      more.close();
      super.close();
    }
  }
}
