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
    private final @Own Res more = Res.open();

    @Override
    Res over() {
      more.close();
      return super.over();
    }

    @Override
    void close() {
      Res part = super.over();
      part.close();
      more.close();
    }
  }
}
