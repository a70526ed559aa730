import dev.freehold.MustRelease;
import dev.freehold.Own;
import shared.Res;

class RecordsOwnComponents {
  @MustRelease("close")
  record Pair(@Own Res left, @Own Res right) implements AutoCloseable {
    @Override
    public void close() {
      left.close();
      right.close();
    }

    int sum() {
      return left.get() + right().get();
    }
  }

  @MustRelease("close")
  record Compact(@Own Res res, int n) implements AutoCloseable {
    Compact {
      if (n < 0) {
        res.close();
        throw new IllegalArgumentException();
      }
      n++;
    }

    @Override
    public void close() {
      res.close();
    }
  }

  @MustRelease("close")
  record Forgets(@Own Res res, @Own Res other) implements AutoCloseable { //! field.not.released
    @Override
    public void close() {
      res.close();
    }
  }

  record NotResource(@Own Res res) {} //! field.not.released

  void uses() {
    Pair p = new Pair(Res.open(), Res.open());
    p.left().get();
    p.sum();
    p.close();
  }

  void steals() {
    Pair p = new Pair(Res.open(), Res.open());
    p.left().close(); //! move.out.of.resource
    p.close();
  }
}
