import dev.freehold.Own;
import dev.freehold.Unsafe;
import shared.Res;

class CallerIsChecked {
  @Unsafe("checked by hand")
  static void trusted(@Own Res res) {}

  static int run() {
    Res res = Res.open();
    trusted(res);
    return res.get(); //! use.after.move
  }
}
