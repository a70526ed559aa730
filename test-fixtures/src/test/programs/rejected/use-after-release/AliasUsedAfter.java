import shared.Res;

class AliasUsedAfter {
  int run() {
    Res alias;
    try (Res res = Res.open()) {
      alias = res;
    }
    return alias.get(); //! use.after.release
  }
}
