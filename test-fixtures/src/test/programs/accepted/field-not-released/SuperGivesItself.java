import dev.freehold.MustRelease;
import dev.freehold.Own;
import shared.Res;

class SuperGivesItself {
  @MustRelease("close")
  static class Base {
    final @Own Res res = Res.open();

    @Own
    Base same(@Own Base this) {
      return this;
    }

    void close() {
      res.close();
    }
  }

  static class More extends Base {
    private final @Own Res more = Res.open();

    @Override
    Base same() {
      return super.same();
    }

    @Override
    void close() {
      more.close();
      super.close();
    }
  }
}
