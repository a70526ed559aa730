import dev.freehold.PolyOwn;
import shared.Res;

class PolyOwnArgument {
  static @PolyOwn Res check(@PolyOwn Res res) {
    return res;
  }

  static int run() {
    Res res = new Res();
    Res same = check(res);
    int value = res.get(); //! use.after.move
    same.close();
    return value;
  }
}
