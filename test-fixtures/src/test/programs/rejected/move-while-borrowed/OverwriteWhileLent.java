import shared.Res;

class OverwriteWhileLent {
  int run() {
    Res res = Res.open();
    Res part = res.self();
    res.close(); //! move.while.borrowed
    res = Res.open();
    int n = part.get();
    res.close();
    return n;
  }
}
