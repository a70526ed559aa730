import dev.freehold.Own;
import shared.Res;

class SetToNullAfterTransfer {
  static int use(@Own Res res) {
    Res.take(res);
    res = null;
    return res.get(); //! use.after.move
  }

  static int field() {
    Res res = Res.open();
    Res.take(res);
    res = null;
    return res.value; //! use.after.move
  }

  static void inFinally() {
    Res res = Res.open();
    try {
      Res.take(res);
      res = null;
    } finally {
      res.close(); //! use.after.move
    }
  }

  static Runnable loop(int times) {
    Res res = Res.open();
    for (int i = 0; i < times; i++) {
      res.get();
    }
    Res.take(res);
    res = null;
    while (times > 0) {
      res.set(times); //! use.after.move
    }
    return null;
  }
}
