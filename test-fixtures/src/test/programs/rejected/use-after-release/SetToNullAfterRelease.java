import shared.Res;

class SetToNullAfterRelease {
  static void again() {
    Res res = Res.open();
    res.close();
    res = null;
    res.get(); //! use.after.release
  }

  static int use(boolean any) {
    Res res = Res.open();
    if (any) {
      res.close();
      res = null;
    } else {
      Res.take(res);
      res = null;
    }
    return res.get(); //! use.after.release
  }
}
