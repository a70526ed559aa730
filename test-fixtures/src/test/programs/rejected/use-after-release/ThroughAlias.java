import shared.Res;

class ThroughAlias {
  int run() {
    Res res = Res.open();
    Res alias = res;
    alias.close();
    return res.get(); //! use.after.release
  }
}
