import dev.freehold.MustRelease;
import dev.freehold.Own;
import shared.Res;

class PartByFieldOfReleased {
  @MustRelease("close")
  static class Inner {
    final @Own Res r = Res.open();

    void close() {
      r.close();
    }
  }

  @MustRelease("close")
  static class Outer {
    final @Own Inner b = new Inner();

    void close() {
      b.close();
    }
  }

  int direct(@Own Outer a) {
    a.close();
    return a.b.r.get(); //! use.after.release
  }

  int local(@Own Outer a) {
    Inner b = a.b;
    a.close(); //! move.while.borrowed
    return b.r.get();
  }
}
