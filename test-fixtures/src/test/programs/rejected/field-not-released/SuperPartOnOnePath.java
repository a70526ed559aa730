import dev.freehold.MustRelease;
import dev.freehold.Own;
import shared.Res;

class SuperPartOnOnePath {
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

    @Own
    Res either(@Own More this, boolean all) {
      if (all) {
        more.close();
        return super.over();
      }
      return super.over();
    }

    @Override
    Res over() {
      more.close();
      return super.over();
    }

    @Override
    void close() {
      more.close();
      super.close();
    }
  }
}
