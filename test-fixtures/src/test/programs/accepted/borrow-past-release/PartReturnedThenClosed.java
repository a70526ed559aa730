import dev.freehold.MustRelease;
import dev.freehold.Own;
import dev.freehold.Ref;
import shared.Res;

class PartReturnedThenClosed {
  static int peel(@Own Crate crate) {
    @Ref Res inside = crate.inside;
    int value = inside.get();
    crate.close();
    return value;
  }

  @MustRelease("close")
  static class Crate {
    final @Own Res inside = Res.open();

    void close() {
      inside.close();
    }
  }
}
