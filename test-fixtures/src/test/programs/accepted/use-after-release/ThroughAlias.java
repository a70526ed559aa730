import shared.Res;

class ThroughAlias {
  void run() {
    Res res = Res.open();
    Res alias = res;
    res.get();
    alias.close();
  }
}
