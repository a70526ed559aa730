import dev.freehold.MustRelease;
import dev.freehold.Mut;
import dev.freehold.Own;
import shared.Res;

class FieldOfLentObject {
  @MustRelease("close")
  static class Holder {
    @Own Res res = Res.open();

    void close() {
      res.close();
    }
  }

  static void run(@Mut Holder holder) {
    holder.res = Res.open(); //! own.leak.overwritten
  }
}
