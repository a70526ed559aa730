import shared.Res;

class BothAliases {
  void run() {
    Res res = Res.open();
    Res alias = res;
    alias.close();
    res.close(); //! release.twice
  }
}
