import dev.freehold.MustRelease;
import dev.freehold.Mut;
import dev.freehold.Own;
import shared.Res;

class FieldOfLentObject {
  @MustRelease("close")
  static class Holder {
    @Own Res res;

    void close() {
      if (res != null) {
        res.close();
      }
    }
  }

  static void run(@Mut Holder holder) {
    if (holder.res == null) {
      holder.res = Res.open();
    }
  }
}
