import shared.Res;

class ReturnAfter {
  Res run() {
    Res res = Res.open();
    res.close();
    return res; //! use.after.release
  }
}
