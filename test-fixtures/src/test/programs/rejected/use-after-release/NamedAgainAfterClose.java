import shared.Res;

class NamedAgainAfterClose {
  static int run() {
    Res res = Res.open();
    res.close();
    Res again = res; //! use.after.release
    return again.get();
  }
}
