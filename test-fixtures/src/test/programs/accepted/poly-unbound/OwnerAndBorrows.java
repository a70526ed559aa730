import dev.freehold.Mut;
import dev.freehold.PolyOwn;
import dev.freehold.Ref;
import shared.Res;

class OwnerAndBorrows {
  static @PolyOwn Res check(@PolyOwn Res res) {
    if (res.get() < 0) {
      return res;
    }
    return res;
  }

  static void owner() {
    Res res = new Res();
    Res same = check(check(res));
    same.close();
    check(new Res()).close();
  }

  static int borrow(@Ref Res res) {
    return check(res).get();
  }

  static void mutable(@Mut Res res) {
    check(res).set(1);
  }
}
