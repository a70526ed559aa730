import dev.freehold.MustRelease;
import dev.freehold.Own;
import dev.freehold.Ref;
import shared.Res;

class PartReturnedThenClosed {
  static @Ref Res peel(@Own Crate crate) {
    @Ref Res inside = crate.inside; //! borrow.past.release
    crate.close();
    return inside;
  }

  @MustRelease("close")
  static class Crate {
    final @Own Res inside = Res.open();

    void close() {
      inside.close();
    }
  }
}
