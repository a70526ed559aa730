import dev.freehold.MustRelease;
import dev.freehold.Own;
import shared.Res;

class SuperGivesPartOfNoMore {
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

  static class Counts extends Base {
    private int overs;

    @Override
    Res over() {
      overs++;
      return super.over();
    }
  }
}
