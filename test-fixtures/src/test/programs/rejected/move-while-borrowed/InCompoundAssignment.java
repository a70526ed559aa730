import dev.freehold.Mut;
import dev.freehold.Own;
import shared.Res;

class InCompoundAssignment {
  static int end(@Own Res res) {
    res.close();
    return 1;
  }

  static @Mut Res edit(@Mut Res res) {
    return res;
  }

  static void compound(@Own Res res) {
    edit(res).value += end(res); //! move.while.borrowed
  }

  static void plain(@Own Res res) {
    edit(res).value = end(res); //! move.while.borrowed
  }
}
