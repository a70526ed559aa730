import dev.freehold.MustRelease;
import dev.freehold.Mut;
import dev.freehold.Own;
import dev.freehold.Ref;
import shared.Res;

class ThisAfterFieldIsSet {
  @MustRelease("close")
  static class Calls {
    private final @Own Res res;
    private int size;

    Calls(int size) {
      resize(size);
      count();
      res = Res.open();
      touch();
      this.touch();
      log(this);
    }

    Calls() {
      this(1);
      touch();
    }

    private void resize(@Mut Calls this, int to) {
      if (to > 0) {
        this.size = to;
        resize(to - 1);
      }
    }

    static int count() {
      return 1;
    }

    static void log(@Ref Calls made) {
      System.out.println(made.res.get());
    }

    private void touch(@Ref Calls this) {
      res.get();
    }

    void close() {
      res.close();
    }
  }

  static class Inherits extends Calls {
    private final @Own Res more;

    Inherits() {
      super.close();
      throw new IllegalStateException();
    }

    Inherits(int size) {
      super(size);
      more = Res.open();
    }

    @Override
    void close() {
      more.close();
      super.close();
    }
  }

  @MustRelease("close")
  static class Lazy {
    private @Own Res res;

    Lazy() {
      open();
    }

    private void open(@Mut Lazy this) {
      if (res == null) {
        res = Res.open();
      }
    }

    void close() {
      if (res != null) {
        res.close();
      }
    }
  }
}
