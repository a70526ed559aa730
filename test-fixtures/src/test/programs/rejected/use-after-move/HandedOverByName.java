// with -Afreehold.names=infer
// with -Afreehold.skip=shared
import shared.Res;

class HandedOverByName {
  private HandedOverByName(Res ownRes) {
    ownRes.close();
  }

  static void keep(Res ownRes) {
    ownRes.close();
  }

  static int use() {
    Res first = Res.open();
    keep(first);
    Res second = Res.open();
    new HandedOverByName(second);
    int sum = first.get(); //! use.after.move
    return sum + second.get(); //! use.after.move
  }
}
