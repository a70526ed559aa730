import dev.freehold.Own;
import shared.Res;

class TernaryMoveHidesLeak {
  void one(boolean c) {
    Res a = Res.open();
    Res b = Res.open();
    Res.take(c ? a : b);
  } //! own.leak.maybe own.leak.maybe

  void two(boolean c) {
    Res a = Res.open();
    (c ? a : Res.open()).close();
  } //! own.leak.maybe

  Res three(boolean c, @Own Res a, @Own Res b) {
    return c ? a : b; //! own.leak.maybe own.leak.maybe
  }

  void four(int n, @Own Res a, @Own Res b) {
    @Own Res x =
        switch (n) {
          case 1 -> a;
          default -> b;
        };
    x.close();
  } //! own.leak.maybe own.leak.maybe

  void five(boolean c, @Own Res a, @Own Res b) {
    @Own Res x = c ? a : b;
    x.close();
    a.close(); //! use.after.move.maybe
    b.close(); //! use.after.move.maybe
  }

  void six(boolean c, boolean d) {
    Res a = Res.open();
    Res b = Res.open();
    Res.takeBoth(
        c ? a : b,
        d
            ? b //! use.after.move.maybe
            : a); //! use.after.move.maybe
  }
}
