import dev.freehold.MustRelease;
import dev.freehold.Own;
import shared.Res;

/** What the other methods of a class do that has an error is not guessed. */
class SuperclassInPart {
  @MustRelease("close")
  static class Basin {
    private final @Own Res tap = Res.open();

    Crate packed(@Own Basin this) {
      return new Crate(this);
    }

    void close() {
      int number = "text";
      tap.close();
    }
  }

  @MustRelease("close")
  record Crate(@Own Basin basin) {
    void close() {
      basin.close();
    }
  }

  static class Sink extends Basin {
    private final @Own Res second = Res.open();

    @Override
    Crate packed(@Own Sink this) {
      return super.packed();
    }

    @Override
    void close() {
      super.close();
      second.close();
    }
  }
}
