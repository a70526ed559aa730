import shared.Res;

class SelfUsedAfterReleaseOnOnePath {
  int run(boolean c) {
    Res res = Res.open();
    Res part = res.self();
    if (c) {
      res.close(); //! move.while.borrowed
      return part.get();
    }
    res.close();
    return 0;
  }
}
