import shared.Res;

class ByReturnInTry {
  Res run(boolean c) {
    Res res = Res.open();
    try {
      return res;
    } finally {
      res.get(); //! use.after.move
    }
  }
}
