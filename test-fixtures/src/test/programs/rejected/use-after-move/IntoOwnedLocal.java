import dev.freehold.Own;
import shared.Res;

class IntoOwnedLocal {
  int run() {
    Res res = Res.open();
    @Own Res taken = res;
    int value = res.get(); //! use.after.move
    taken.close();
    return value;
  }
}
