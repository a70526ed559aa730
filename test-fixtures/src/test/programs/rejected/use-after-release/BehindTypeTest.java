import shared.Res;

class BehindTypeTest {
  static int chosen(boolean b) {
    Object any = b ? new Res() : "";
    Res other = Res.open();
    if (any instanceof String) {
      other.close();
      return other.get(); //! use.after.release
    }
    other.close();
    Res res = (Res) any;
    res.close();
    return res.get(); //! use.after.release
  }

  static int assigned(boolean b) {
    Object any = "";
    if (b) {
      any = new Res();
    }
    Res other = Res.open();
    if (any instanceof String) {
      other.close();
      return other.get(); //! use.after.release
    }
    other.close();
    Res res = (Res) any;
    res.close();
    return 0;
  }

  static int inLoop(int n) {
    Object any = new Res();
    for (int i = 0; i < n; i++) {
      if (any instanceof String) {
        Res other = Res.open();
        other.close();
        return other.get(); //! use.after.release
      }
      ((Res) any).close();
      any = "";
    }
    if (any instanceof Res res) {
      res.close();
    }
    return 0;
  }
}
